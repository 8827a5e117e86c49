using System.Globalization;

namespace Annai.Output;

/// <summary>
/// The folder `releases`: a numbered folder for each release, and one of the same name with `.beside` for what belongs
/// to it and is not shown.
/// </summary>
internal sealed class Shelf(string output, Disk disk)
{
    private const int Kept = 10;
    private const string BesideEnding = ".beside";
    private const string NoteEnding = ".note";
    private const string Gone = ".gone";

    /// <summary>The file in which a copy grows.</summary>
    public const string Spare = ".spare";

    public string Folder { get; } = Path.Combine(output, "releases");

    /// <summary>Where a release grows.</summary>
    public string Staging => Path.Combine(Folder, ".staging");

    public static string Beside(string release) => release + BesideEnding;

    /// <summary>A file that tells the next build of a release, and goes with it.</summary>
    public static string Note(string release, string kind) => $"{release}.{kind}{NoteEnding}";

    /// <summary>Throws away what a killed build left half-staged or half-deleted; it is never published.</summary>
    public void Clear()
    {
        string[] left = [Staging, Beside(Staging), Path.Combine(Folder, Gone)];
        foreach (var folder in left.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        if (Directory.Exists(Folder))
            File.Delete(Path.Combine(Folder, Spare));
    }

    /// <summary>Lays what was staged down under its number, whole and flushed.</summary>
    /// <param name="site">The files that visitors get.</param>
    /// <param name="beside">The files that lie beside them.</param>
    public string Lay(StagedFolder site, StagedFolder beside)
    {
        Directory.CreateDirectory(Folder);
        var release = Path.Combine(Folder, NextName());
        site.LinkUnchanged();
        beside.LinkUnchanged();
        disk.Flush([.. site.Written, .. beside.Written], [.. site.Folders, .. beside.Folders]);
        // What is beside comes first: a release that has its number has all that belongs to it.
        Discard(Beside(release));
        DropNotes(release);
        Directory.Move(Beside(Staging), Beside(release));
        Directory.Move(Staging, release);
        disk.Flush([], [Folder, output]);
        return release;
    }

    /// <returns>What the next release will be called.</returns>
    public string NextName()
    {
        var last = Directory.Exists(Folder) ? Numbered().Select(release => release.Number).DefaultIfEmpty(0).Max() : 0;
        return (last + 1).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <returns>The release before another, or the newest where there is no other; null if there is none.</returns>
    public string? Before(string? release) =>
        Newest().FirstOrDefault(known => release is null || Compare(known, release) < 0);

    /// <summary>Throws away what stands between two releases: it was gone back from, or never shown.</summary>
    public void DropBetween(string? before, string release)
    {
        if (before is null)
            return;
        foreach (var folder in Newest().Where(known => Compare(before, known) < 0 && Compare(known, release) < 0))
            Discard(folder);
    }

    /// <summary>Keeps the last ten.</summary>
    public void Prune()
    {
        foreach (var folder in Newest().Skip(Kept))
            Discard(folder);
        foreach (var note in Directory.EnumerateFiles(Folder, $"*{NoteEnding}*").ToList())
            if (!Directory.Exists(Path.Combine(Folder, Path.GetFileName(note).Split('.')[0])))
                File.Delete(note);
        foreach (var beside in Directory.EnumerateDirectories(Folder, "*" + BesideEnding).ToList())
            if (IsNumber(Path.GetFileName(beside)[..^BesideEnding.Length])
                && !Directory.Exists(beside[..^BesideEnding.Length]))
                Discard(beside);
    }

    // What was noted of an earlier release of the number would be untrue.
    private void DropNotes(string release)
    {
        foreach (var note in Directory.EnumerateFiles(Folder, Path.GetFileName(Note(release, "*"))).ToList())
            File.Delete(note);
    }

    // Under another name first: half a release must never be taken for one.
    private void Discard(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        try
        {
            var gone = Path.Combine(Folder, Gone);
            if (Directory.Exists(gone))
                Directory.Delete(gone, recursive: true);
            Directory.Move(folder, gone);
            Directory.Delete(gone, recursive: true);
        }
        // Windows holds what a server is sending; a later build throws it away.
        catch (Exception held) when (OperatingSystem.IsWindows() && held is IOException or UnauthorizedAccessException)
        {
        }
    }

    private IEnumerable<(int Number, string Folder)> Numbered() =>
        from folder in Directory.EnumerateDirectories(Folder)
        let name = Path.GetFileName(folder)
        where IsNumber(name)
        select (int.Parse(name, CultureInfo.InvariantCulture), folder);

    private List<string> Newest() =>
        [.. Numbered().OrderByDescending(release => release.Number).Select(release => release.Folder)];

    // By name alone: what is shown comes by way of a link, and its path may be written otherwise.
    private static int Compare(string one, string other) =>
        string.CompareOrdinal(Path.GetFileName(one), Path.GetFileName(other));

    private static bool IsNumber(string name) => name.Length == 6 && name.All(char.IsAsciiDigit);
}
