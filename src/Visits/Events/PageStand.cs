namespace Annai.Events;

/// <summary>Where a page stood on that day, seen through its deadlines.</summary>
public enum PageStand
{
    Before,
    Open,
    Closing,
    Closed,
}
