namespace Annai.Pages.Views;

/// <summary>What a landing page owes to its notice type. The segment is not here: no page can publish it.</summary>
public sealed record NoticeView
{
    public required string Id { get; init; }

    /// <summary>The printed code whose page this is, or nothing on the notice's own address.</summary>
    public required string Code { get; init; }

    /// <summary>The notice's own address, which a code's page takes once its visit is counted.</summary>
    public required string Path { get; init; }

    public required CardView Card { get; init; }

    public required HeroView? Hero { get; init; }

    public required ProseView Body { get; init; }
}
