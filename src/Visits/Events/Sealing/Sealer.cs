using Annai.Diagnostics;
using Annai.Events.Storing;

namespace Annai.Events.Sealing;

/// <summary>
/// Closes a segment: splits it by city, compresses it, writes down what it held, and deletes it last. Until then the
/// segment itself counts, so that nothing is lost or counted twice wherever this ends too early.
/// </summary>
/// <param name="folder">The log.</param>
/// <param name="findings">Told of lines that are no record.</param>
/// <param name="step">Called before each change of a file: a test ends there.</param>
internal sealed class Sealer(string folder, Findings findings, Action<string>? step = null)
{
    private const string Unfinished = ".tmp";
    private const string BrokenFolder = "broken";

    private readonly DurableFiles _files = new(step);

    /// <param name="name">A segment that nobody writes any more.</param>
    public void Seal(SegmentName name)
    {
        // Whoever was killed may have left half a record.
        Segment.Open(folder, name, LogFile.Open, _ => { }, findings).Dispose();
        var parts = Split(name);
        foreach (var (sealedName, manifest) in parts)
        {
            _files.Move(sealedName.PathIn(folder) + Unfinished, sealedName.PathIn(folder));
            _files.Write(sealedName.ManifestIn(folder), manifest.ToJson(sealedName));
        }

        foreach (var (sealedName, _) in parts)
            if (SealedFile.Read(sealedName, folder, new LogTerms()) is null)
                throw new IOException($"`{sealedName.PathIn(folder)}` is not what was written");
        _files.Delete(name.PathIn(folder));
    }

    private List<(SealedName Name, SealManifest Manifest)> Split(SegmentName name)
    {
        var parts = new Dictionary<string, TenantPart>(StringComparer.Ordinal);
        var broken = new List<byte>();
        try
        {
            foreach (var line in SegmentLine.AllOf(name.PathIn(folder), new LogTerms()))
                if (line.Event is { } happened)
                    PartOf(happened.Tenant.Value, name, parts).Add(line.Bytes.Span);
                else
                    broken.AddRange(line.Bytes.Span);
            Keep(broken, name);
            return [.. parts.Select(part => (new SealedName(part.Key, name), part.Value.End()))];
        }
        finally
        {
            foreach (var part in parts.Values)
                part.Dispose();
        }
    }

    private TenantPart PartOf(string tenant, SegmentName name, Dictionary<string, TenantPart> parts)
    {
        if (parts.TryGetValue(tenant, out var known))
            return known;
        var path = new SealedName(tenant, name).PathIn(folder) + Unfinished;
        _files.MakeFolderOf(path);
        return parts[tenant] = new TenantPart(path);
    }

    // Nothing that ever stood in the log is thrown away before its time.
    private void Keep(List<byte> broken, SegmentName name)
    {
        if (broken.Count == 0)
            return;
        var path = name.PathIn(Path.Combine(folder, BrokenFolder)) + ".lines";
        _files.MakeFolderOf(path);
        _files.Write(path, [.. broken]);
        findings.Add(
            Codes.BrokenRecord,
            new SourcePlace(name.PathIn(folder)),
            "lines of this day are no records, or their checksums are others",
            $"they were left out of the count, and are kept in `{path}`");
    }
}
