using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Annai.App.Watching;

namespace Annai.App.Commands;

/// <summary>The hashes of a site's files; who asks again has only those made anew that look different.</summary>
internal sealed class FileHashes
{
    private readonly ConcurrentDictionary<string, (Stamp Stamp, string Hash)> _known = new(StringComparer.Ordinal);

    /// <returns>Null where a file cannot be read: the build will say what is wrong.</returns>
    public SiteFingerprint? Of(
        string siteFolder, SiteSources sources, ImmutableSortedDictionary<string, string>? shared)
    {
        try
        {
            var own = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
            Parallel.ForEach(sources.Files, file => own[file.Key] = HashOf(siteFolder, file.Key, file.Value));
            Forget(sources);
            foreach (var (path, hash) in shared ?? ImmutableSortedDictionary<string, string>.Empty)
                own[path] = Both(path, hash, own);
            return new SiteFingerprint(own, sources);
        }
        catch (AggregateException failures) when (failures.InnerExceptions.All(IsOfDisk))
        {
            return null;
        }
    }

    private static bool IsOfDisk(Exception failure) => failure is IOException or UnauthorizedAccessException;

    // A day's work leaves many names behind.
    private void Forget(SiteSources sources)
    {
        if (_known.Count <= sources.Files.Count)
            return;
        foreach (var path in _known.Keys.Where(path => !sources.Files.ContainsKey(path)).ToList())
            _known.TryRemove(path, out _);
    }

    private string HashOf(string siteFolder, string path, Stamp stamp)
    {
        if (!_known.TryGetValue(path, out var known) || known.Stamp != stamp)
            _known[path] = known = (stamp, HashOf(Path.Combine(siteFolder, path), stamp.Length));
        return known.Hash;
    }

    // A template stands in the place of the shared one; words are laid over the shared ones.
    private static string Both(string path, string shared, ConcurrentDictionary<string, string> files) =>
        !files.TryGetValue(path, out var own) ? $"shared {shared}"
        : path.StartsWith(SiteSources.Content, StringComparison.Ordinal) ? $"{own} over {shared}"
        : own;

    public static string HashOf(string file) => HashOf(file, new FileInfo(file).Length);

    // What has no length is a pipe perhaps, which would never end.
    private static string HashOf(string file, long length) => length == 0 ? "empty" : HashOfBytes(file);

    private static string HashOfBytes(string file)
    {
        using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
