using System.Security.Cryptography;
using Annai.Calendar;

namespace Annai.Pages.Records;

/// <summary>
/// What a build notes of its pages, so that the next one draws only those whose sources have changed. It is kept beside
/// the release, since it says what that release was drawn from.
/// </summary>
public sealed class PageRecords
{
    /// <summary>How many bytes at the end are the hash of those before.</summary>
    public const int SealLength = SHA256.HashSizeInBytes;

    private readonly Dictionary<string, string> _sources;
    private readonly Dictionary<string, PageRecord> _pages;

    internal PageRecords(Dictionary<string, string> sources, IEnumerable<PageRecord> pages)
    {
        _sources = sources;
        _pages = pages.ToDictionary(page => page.File, StringComparer.Ordinal);
    }

    internal PageRecords(Sources sources, IReadOnlyCollection<PageRecord> pages)
        : this(Used(sources, pages), pages)
    {
    }

    /// <summary>The sources as they were.</summary>
    internal IReadOnlyDictionary<string, string> Sources => _sources;

    internal IEnumerable<PageRecord> Pages => _pages.Values.OrderBy(page => page.File, StringComparer.Ordinal);

    /// <returns>What was noted, or null where these bytes are nothing of the kind, or not the whole of it.</returns>
    public static PageRecords? Read(ReadOnlyMemory<byte> bytes) => RecordReader.Read(bytes);

    public byte[] ToBytes() => RecordWriter.Write(this);

    /// <returns>The pages that would be drawn as they were.</returns>
    internal Dictionary<string, PageRecord> Current(Sources now, JapaneseDay today)
    {
        var changed = _sources.Where(source => now[source.Key] != source.Value)
            .Select(source => source.Key)
            .ToHashSet(StringComparer.Ordinal);
        return _pages.Values
            .Where(page => page.HoldsOn(today) && !page.Seen.Any(changed.Contains))
            .ToDictionary(page => page.File, StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Used(Sources sources, IEnumerable<PageRecord> pages) =>
        pages.SelectMany(page => page.Seen)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, name => sources[name], StringComparer.Ordinal);
}
