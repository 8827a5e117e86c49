namespace Annai.Events;

/// <summary>What somebody did on a page.</summary>
public enum VisitKind
{
    View,
}
