using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// What was read of each file, for whoever reads the same site again and again: what is the same by its hash is not
/// read twice, and what was told of it is told again.
/// </summary>
public sealed class FileMemory
{
    private readonly ConcurrentDictionary<(Type Kind, string Path), Entry> _entries = new();
    private IReadOnlyDictionary<string, string> _hashes = ImmutableDictionary<string, string>.Empty;

    private sealed record Entry(
        ImmutableArray<(string Path, string Hash)> Files, object Value, ImmutableArray<Finding> Told);

    /// <summary>Begins another reading.</summary>
    /// <param name="hashes">What each file holds now, by its path.</param>
    public void Begin(IReadOnlyDictionary<string, string> hashes)
    {
        // How files are read hangs on the configuration too.
        if (Hash(hashes, ConfigurationReader.FileName) != Hash(_hashes, ConfigurationReader.FileName))
            _entries.Clear();
        _hashes = hashes;
        if (_entries.Count > hashes.Count)
            foreach (var gone in _entries.Keys.Where(entry => !hashes.ContainsKey(entry.Path)).ToList())
                _entries.TryRemove(gone, out _);
    }

    internal T Read<T>(IReadOnlyList<string> paths, Findings findings, Func<Findings, T> read)
        where T : notnull
    {
        if (!paths.All(_hashes.ContainsKey))
            return read(findings);
        if (!_entries.TryGetValue((typeof(T), paths[0]), out var entry) || !IsSame(entry, paths))
            _entries[(typeof(T), paths[0])] = entry = Read(paths, read);
        if (!entry.Told.IsEmpty)
            findings.Add(entry.Told);
        return (T)entry.Value;
    }

    private bool IsSame(Entry entry, IReadOnlyList<string> paths)
    {
        if (entry.Files.Length != paths.Count)
            return false;
        for (var at = 0; at < paths.Count; at++)
            if (entry.Files[at] != (paths[at], _hashes[paths[at]]))
                return false;
        return true;
    }

    private Entry Read<T>(IReadOnlyList<string> paths, Func<Findings, T> read)
        where T : notnull
    {
        var findings = new Findings();
        var value = read(findings);
        return new Entry([.. paths.Select(path => (path, _hashes[path]))], value, findings.Sorted());
    }

    private static string Hash(IReadOnlyDictionary<string, string> hashes, string path) =>
        hashes.GetValueOrDefault(path, "");
}
