using System.IO.Compression;
using System.Xml;

namespace Annai.Sheets.Workbooks;

/// <summary>The parts of a workbook in its zip, however their names are spelled, unpacked warily.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, long> _unpacked = new(StringComparer.OrdinalIgnoreCase);
    private readonly long _length;
    private long _total;

    private Package(ZipArchive zip, long length)
    {
        (_zip, _length) = (zip, length);
        foreach (var entry in zip.Entries)
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public static Package Open(Stream stream)
    {
        stream.Position = 0;
        return new Package(new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true), stream.Length);
    }

    /// <summary>What the framework throws over a damaged file, as opposed to a damaged disk.</summary>
    public static bool IsDamage(Exception thrown) => thrown
        is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException
        or OverflowException;

    public bool Has(string path) => _parts.ContainsKey(path);

    public bool HasFolder(string path) => _parts.Keys.Any(
        part => part.StartsWith(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>A part as XML; null where there is none.</summary>
    public PartReader? Open(string path) => _parts.GetValueOrDefault(path) is { } entry
        ? new PartReader(new PartStream(entry.Open(), PackedLength(entry), read => Count(path, read)))
        : null;

    public void Dispose() => _zip.Dispose();

    // No part is longer than its file, whatever it says.
    private long PackedLength(ZipArchiveEntry entry) => Math.Min(entry.CompressedLength, _length);

    // A sheet may be read many times over; what counts is how large the file is.
    private void Count(string path, long read)
    {
        var before = _unpacked.GetValueOrDefault(path);
        _unpacked[path] = Math.Max(read, before);
        _total += _unpacked[path] - before;
        if (_total > Limits.Unpacked)
            throw new InvalidDataException($"it unpacks to more than {Limits.Unpacked >> 20} MB");
    }
}
