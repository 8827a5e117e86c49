using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Events.Wording;

namespace Annai.App.Collecting;

/// <summary>
/// The vocabularies on disk, read anew when a build has written one: a new notice counts without a restart. Where one
/// cannot be read any more, the one before holds on. Before the first build nothing is known, and nothing is counted.
/// </summary>
/// <param name="paths">Where they are: asked anew each time, for cities are added.</param>
/// <param name="time">The clock.</param>
/// <param name="pause">For how long nobody looks at the disk again.</param>
/// <param name="tell">Told what is wrong with them, each thing once.</param>
internal sealed class VocabularyFiles(
    Func<IEnumerable<string>> paths, TimeProvider time, TimeSpan pause, Action<Findings> tell)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, VocabularyFile> _files = new(StringComparer.Ordinal);
    private ImmutableArray<string> _order = [];
    private long _looked;
    private Vocabularies? _current;

    public Vocabularies Current()
    {
        if (IsFresh)
            return _current!;
        lock (_gate)
        {
            if (!IsFresh)
                Look();
            return _current!;
        }
    }

    /// <returns>The folder of a city's vocabulary, with what else the collector shows of it; or null.</returns>
    public string? FolderOf(string tenant)
    {
        lock (_gate)
            return _order.FirstOrDefault(path => _files[path].Vocabulary?.Tenant.Value == tenant) is { } path
                ? Path.GetDirectoryName(path)
                : null;
    }

    private bool IsFresh => _current is not null && time.GetElapsedTime(Volatile.Read(ref _looked)) < pause;

    private void Look()
    {
        var findings = new Findings();
        ImmutableArray<string> order = [.. paths()];
        var hasChanged = _current is null || !order.SequenceEqual(_order);
        foreach (var path in order)
        {
            if (!_files.TryGetValue(path, out var file))
                _files.Add(path, file = new VocabularyFile(path));
            hasChanged |= file.Look(findings);
        }

        if (hasChanged)
            (_order, _current) = (order, new Vocabularies(EachTenantOnce(order, findings)));
        Volatile.Write(ref _looked, time.GetTimestamp());
        if (findings.Sorted().Any())
            tell(findings);
    }

    private IEnumerable<Vocabulary> EachTenantOnce(ImmutableArray<string> order, Findings findings)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in order)
        {
            if (_files[path].Vocabulary is not { } vocabulary)
                continue;
            if (taken.TryAdd(vocabulary.Tenant.Value, path))
                yield return vocabulary;
            else
                findings.Add(
                    Codes.CitiesOverlap,
                    new SourcePlace(path),
                    $"another city of this collector calls itself `{vocabulary.Tenant}` too",
                    $"what comes for it is counted for `{taken[vocabulary.Tenant.Value]}`; give one another `tenant`");
        }
    }
}
