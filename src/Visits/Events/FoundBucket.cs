namespace Annai.Events;

/// <summary>How many places a search left.</summary>
public enum FoundBucket
{
    None,
    UpTo3,
    UpTo10,
    UpTo30,
    More,
}
