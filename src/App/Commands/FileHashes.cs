using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Annai.App.Watching;

namespace Annai.App.Commands;

/// <summary>The hashes of a site's files; who asks again and again has only those made anew that look different.</summary>
internal sealed class FileHashes
{
    private readonly ConcurrentDictionary<string, (Stamp Stamp, string Hash)> _known = new(StringComparer.Ordinal);

    /// <returns>Null where a file cannot be read: the build will say what is wrong.</returns>
    public SiteFingerprint? Of(string siteFolder, SiteSources sources)
    {
        try
        {
            var files = sources.Files.AsParallel().AsOrdered().Select(file =>
                KeyValuePair.Create(file.Key, HashOf(siteFolder, file.Key, file.Value)));
            return new SiteFingerprint(files.ToImmutableSortedDictionary(StringComparer.Ordinal));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null;
        }
    }

    private string HashOf(string siteFolder, string path, Stamp stamp)
    {
        if (!_known.TryGetValue(path, out var known) || known.Stamp != stamp)
            _known[path] = known = (stamp, HashOf(Path.Combine(siteFolder, path)));
        return known.Hash;
    }

    // What has no length is a pipe perhaps, which would never end.
    private static string HashOf(string file) => new FileInfo(file).Length == 0
        ? "empty"
        : Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
