namespace Annai.Events;

/// <summary>What brought somebody to a page, as a class: the address itself is never kept.</summary>
public enum VisitSource
{
    Code,
    CitySite,
    SearchEngine,
    Line,
    Other,

    /// <summary>Answers given on paper and keyed in by staff; no page may send it.</summary>
    Paper,
}
