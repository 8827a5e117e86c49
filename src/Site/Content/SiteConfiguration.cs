using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>`site.config.json`: whose site this is and where it stands.</summary>
public sealed record SiteConfiguration
{
    public required Sourced<TenantId> Tenant { get; init; }

    public required SiteOperator Operator { get; init; }

    public required Commissioner CommissionedBy { get; init; }

    /// <summary>The city's own page that names this site: what a careful reader checks.</summary>
    public required Sourced<Uri> OfficialPage { get; init; }

    /// <summary>Where the site is served; it may have a path, since one host carries many cities.</summary>
    public required Sourced<Uri> BaseUrl { get; init; }

    /// <summary>The languages of its pages, in the order in which they are offered; Japanese comes first.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    public required Sourced<string> CodePrefix { get; init; }

    /// <summary>The hash of the ledger's last row; null where nothing was printed.</summary>
    public required Sourced<string>? LedgerHead { get; init; }

    /// <summary>The host that the city agreed to, though it holds the city's name.</summary>
    public required Sourced<string>? AgreedHost { get; init; }

    /// <summary>What stands on the address side of postcards; null where Annai draws none.</summary>
    public required PostSettings? Post { get; init; }

    public required MapSettings Maps { get; init; }

    public required VisitSettings Visits { get; init; }

    /// <summary>The path of <see cref="BaseUrl"/>, ending in a slash.</summary>
    public string BasePath => BaseUrl.Value.AbsolutePath.TrimEnd('/') + "/";
}
