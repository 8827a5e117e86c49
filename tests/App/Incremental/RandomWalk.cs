using System.Collections.Immutable;
using System.Globalization;

namespace Annai.Tests.App.Incremental;

/// <summary>
/// Edits a site at random, step by step, and builds after each. A site that an edit broke is mended some steps later.
/// </summary>
internal sealed class RandomWalk : IDisposable
{
    private const int LongestBroken = 3;

    private static readonly ImmutableArray<Edit> Edits =
    [
        .. TextEdits.All, .. PageEdits.All, .. PlaceEdits.All, .. TemplateEdits.All, .. CommonEdits.All,
        .. DiskEdits.All,
    ];

    private readonly TempSite _files = LivelyCity.Make();
    private readonly EditedSite _site;
    private readonly Interludes _interludes;
    private readonly TwoBuilds _builds;
    private readonly int _seed;
    private readonly List<string> _told = [];
    private ImmutableSortedDictionary<string, byte[]> _good;
    private int _broken;

    public RandomWalk(int seed, CancellationToken stop)
    {
        _seed = seed;
        _site = new EditedSite(_files, new Random(seed));
        _interludes = new Interludes(_site, stop);
        _builds = new TwoBuilds(_files.Folder, stop);
        _good = Sources();
    }

    /// <summary>How many steps ended with a site.</summary>
    public int Built { get; private set; }

    public void Dispose() => _files.Dispose();

    /// <returns>What went wrong, with all that led there, or null.</returns>
    public async Task<string?> Walk(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            if (step > 0)
                await Edit(step);
            var (isBuilt, difference) = await _builds.Compare(_site.Today, isProcess: _site.Random.Next(12) == 0);
            if (difference is not null)
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"seed {_seed}, step {step}: {difference}\nwhat was done:\n{string.Join('\n', _told)}");
            Remember(isBuilt);
        }

        return null;
    }

    private void Remember(bool isBuilt)
    {
        _broken = isBuilt ? 0 : _broken + 1;
        if (!isBuilt)
        {
            _told.Add("      (a site with mistakes)");
            return;
        }

        Built++;
        _good = Sources();
    }

    private async Task Edit(int step)
    {
        if (_broken > 0 && (_broken == LongestBroken || _site.Random.Next(3) > 0))
            Mend(step);
        var interlude = _site.Random.Next(3) == 0 ? await _interludes.Any() : null;
        Tell(step, interlude);
        // An accident must be noticed even where nobody writes anything.
        var edits = interlude is not null && _site.Random.Next(2) == 0 ? 0 : _site.Random.Next(1, 4);
        for (var left = edits; left > 0;)
            if (Edits[_site.Random.Next(Edits.Length)](_site) is { } told)
            {
                Tell(step, told);
                left--;
            }
    }

    private void Mend(int step)
    {
        foreach (var path in _site.Sources.Where(path => !_good.ContainsKey(path)))
            _site.Delete(path);
        foreach (var (path, bytes) in _good)
            if (!File.Exists(_site.Full(path)) || !_site.Bytes(path).AsSpan().SequenceEqual(bytes))
                _site.Write(path, bytes);
        Tell(step, "mended: as at the last build that succeeded");
    }

    private void Tell(int step, string? told)
    {
        if (told is not null)
            _told.Add(string.Create(CultureInfo.InvariantCulture, $"{step,4}  {told.ReplaceLineEndings(" ")}"));
    }

    private ImmutableSortedDictionary<string, byte[]> Sources() =>
        _site.Sources.ToImmutableSortedDictionary(path => path, _site.Bytes, StringComparer.Ordinal);
}
