using Annai.Templates;

namespace Annai.Pages.Views;

/// <summary>What a landing page owes to its notice type. The segment is not here: no page can publish it.</summary>
public sealed record NoticeView
{
    public required string Id { get; init; }

    public required string CardName { get; init; }

    /// <summary>A word for the style sheet: green, blue …</summary>
    public required string CardColour { get; init; }

    public required Html Body { get; init; }

    /// <summary>The printed code whose page this is, or nothing on the notice's own address.</summary>
    public required string Code { get; init; }
}
