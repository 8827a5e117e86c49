namespace Annai.Events;

/// <summary>What brought somebody to a page, as a class: the address itself is never kept.</summary>
public enum VisitSource
{
    Code,
    CitySite,
    SearchEngine,
    Line,
    Other,
}
