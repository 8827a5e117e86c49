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

    /// <summary>The style that only a printer wants, in a file of its own.</summary>
    public required string PrintCss { get; init; }

    /// <summary>The style of what the script puts on a page, in a file that it loads.</summary>
    public required string ScriptCss { get; init; }

    /// <summary>What the boxes of a list do where no script runs.</summary>
    public required Html FindCss { get; init; }

    /// <summary>What else a page may do; for its head.</summary>
    public required string PagePolicy { get; init; }

    /// <summary>All of this, and what a page may load; for the server to send along.</summary>
    public required string HeaderPolicy { get; init; }

    /// <summary>Whom a map asks, for those who want to know before they open one.</summary>
    public required MapAsked Map { get; init; }

    /// <summary>For how many months each counted event is kept.</summary>
    public required int EventMonths { get; init; }

    /// <summary>For how many years after the end of its fiscal year a day's tally is kept.</summary>
    public required int TallyYears { get; init; }

    /// <summary>The script that puts a map into a page, which loads it when somebody wants to see one.</summary>
    public required string MapFrame { get; init; }
}
