using Annai.Pages.Records;

namespace Annai.App.Commands;

/// <summary>What each page was drawn from, and the same as it is kept beside a release.</summary>
internal sealed class PagesNote(PageRecords records)
{
    /// <summary>The kind of note that it is.</summary>
    public const string Kind = "pages";

    public PageRecords Records { get; } = records;

    public byte[] Bytes { get; } = records.ToBytes();

    /// <summary>The hash of all of it, by which it ends.</summary>
    public byte[] Seal => Bytes[^PageRecords.SealLength..];
}
