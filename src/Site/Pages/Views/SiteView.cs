using Annai.Templates;

namespace Annai.Pages.Views;

/// <summary>What every page says of whose it is.</summary>
public sealed record SiteView
{
    public required string City { get; init; }

    public required string Section { get; init; }

    public required string OperatorName { get; init; }

    public required string OfficialPage { get; init; }

    /// <summary>The host of that page: who comes from there came from the city.</summary>
    public required string OfficialHost { get; init; }

    public required string Home { get; init; }

    public required string Tenant { get; init; }

    public required Html Css { get; init; }

    /// <summary>What the page may load and run, by the hashes of what it holds.</summary>
    public required string SecurityPolicy { get; init; }

    public required string Script { get; init; }
}
