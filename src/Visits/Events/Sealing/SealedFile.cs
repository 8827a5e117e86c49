using System.IO.Compression;
using Annai.Diagnostics;
using Annai.Events.Storing;

namespace Annai.Events.Sealing;

/// <summary>Reads a sealed file, if it is still what was sealed.</summary>
internal static class SealedFile
{
    /// <returns>Its events; none, with a finding, where the file is another one.</returns>
    public static IReadOnlyCollection<PageEvent> Read(SealedName name, string folder, LogTerms terms, Findings findings)
    {
        if (Read(name, folder, terms) is { } events)
            return events;
        return Missing(name, folder, findings);
    }

    /// <summary>Tells that a file is another one.</summary>
    public static IReadOnlyCollection<PageEvent> Missing(SealedName name, string folder, Findings findings)
    {
        findings.Add(
            Codes.BrokenSeal,
            new SourcePlace(name.PathIn(folder)),
            "this is not the file that was sealed here, or what tells of it is gone",
            "none of it was counted; put the file and the `.json` beside it back from a backup");
        return [];
    }

    public static bool IsWhole(SealedName name, string folder) =>
        SealManifest.Read(name, folder) is { } manifest && File.Exists(name.PathIn(folder))
        && SealManifest.HashOf(File.ReadAllBytes(name.PathIn(folder))) == manifest.CompressedSha256;

    public static IReadOnlyCollection<PageEvent>? Read(SealedName name, string folder, LogTerms terms)
    {
        var path = name.PathIn(folder);
        if (SealManifest.Read(name, folder) is not { } manifest || !File.Exists(path))
            return null;
        var compressed = File.ReadAllBytes(path);
        if (SealManifest.HashOf(compressed) != manifest.CompressedSha256)
            return null;
        using var lines = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
        var events = new List<PageEvent>(manifest.Events);
        foreach (var line in SegmentLine.AllOf(lines, terms))
            if (line.Event is { } happened)
                events.Add(happened);
        return events.Count == manifest.Events ? events : null;
    }
}
