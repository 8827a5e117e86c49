namespace Annai.Collector;

/// <summary>What became of a beacon.</summary>
public enum CollectorAnswer
{
    /// <summary>It is on disk, now or since an earlier try.</summary>
    Counted,

    /// <summary>It is on disk, and is left out of the count.</summary>
    KeptApart,

    UnknownTenant,
    UnknownNotice,
    UnknownCode,

    /// <summary>A place, a label, an area, a language, a survey or an answer.</summary>
    UnknownWord,

    /// <summary>A survey's form in which nothing is chosen, or that was open too long: it is shown again.</summary>
    Unanswered,

    Malformed,
    TooLarge,

    /// <summary>Another site's page sent it.</summary>
    CrossSite,

    /// <summary>More came from one network, or for one page, than people can send.</summary>
    TooMany,

    /// <summary>The log could not take it, and nothing of it was kept; the page sends it once more.</summary>
    NotDurable,
}
