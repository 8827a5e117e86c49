namespace Annai.Events;

/// <summary>Whether a browser opened this notice before, by a date in its own storage.</summary>
public enum FirstVisit
{
    Ever,
    Today,
    No,
}
