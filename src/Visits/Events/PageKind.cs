namespace Annai.Events;

/// <summary>What a page is about.</summary>
public enum PageKind
{
    Notice,
    Programme,
}
