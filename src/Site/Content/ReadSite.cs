using Annai.Content.Reading;

namespace Annai.Content;

/// <summary>A site of which all but the sentences was checked; those are when they are parsed to be drawn.</summary>
public sealed record ReadSite(Site Site, Proses Proses);
