namespace Annai.Output;

/// <summary>
/// The releases of one output folder. A release is staged beside the others, gets its number when it is whole, and
/// becomes the site in one rename: a reader sees the old site or the new one, never something between.
/// </summary>
public sealed class Releases
{
    private const string Collector = "collector";

    private readonly string _output;
    private readonly Disk _disk;
    private readonly Shelf _shelf;
    private readonly ShownSite _site;

    public Releases(string output)
        : this(output, Disk.Real)
    {
    }

    internal Releases(string output, Disk disk)
    {
        _output = output;
        _disk = disk;
        _shelf = new Shelf(output, disk);
        _site = new ShownSite(output, disk);
    }

    /// <summary>The folder of the current release, or null before the first.</summary>
    public string? Current => _site.Release;

    /// <summary>Whether `Q` and `q` are two names on this disk.</summary>
    public bool TellsCaseApart => _disk.TellsCaseApart(_output);

    /// <summary>All that the current release is made of, or null before the first.</summary>
    public ReleaseContent? Read() => Current is { } current
        ? new ReleaseContent([.. FileTree.Read(current)], [.. FileTree.Read(Shelf.Beside(current))])
        : null;

    /// <returns>A file that lies beside the current release, or null where it has none of that path.</returns>
    public byte[]? ReadBeside(string path) =>
        Current is { } current && new FileInfo(Path.Combine(Shelf.Beside(current), path)) is var file
        && file.Exists && file.LinkTarget is null
            ? File.ReadAllBytes(file.FullName)
            : null;

    /// <returns>Whether the current release has a file.</returns>
    public bool Has(string path) => Current is { } current && File.Exists(Path.Combine(current, path));

    /// <returns>Whether a file lies beside the current release.</returns>
    public bool HasBeside(string path) =>
        Current is { } current && File.Exists(Path.Combine(Shelf.Beside(current), path));

    /// <returns>What a build left of that kind for the next one of the current release, or null.</returns>
    public byte[]? ReadNote(string kind) =>
        Current is { } current && Shelf.Note(current, kind) is var note && File.Exists(note)
            ? File.ReadAllBytes(note)
            : null;

    /// <summary>Leaves a note for the next build, as long as the release stands.</summary>
    public static void WriteNote(Release release, string kind, ReadOnlySpan<byte> note) =>
        AtomicFile.Write(Shelf.Note(release.Folder, kind), note);

    /// <returns>How many files the current release has.</returns>
    public int CountFiles() => Current is { } current ? FileTree.Paths(current).Count : 0;

    /// <summary>Begins a release. While it is made, nobody else may write this output folder.</summary>
    public ReleaseDraft Begin()
    {
        _site.RefuseWhatIsNotOurs();
        return new ReleaseDraft(this, _shelf, Current, _disk);
    }

    /// <returns>The current release, which is the one before if nothing changed.</returns>
    public Release Publish(ReleaseContent content)
    {
        using var draft = Begin();
        foreach (var file in content.Site)
            draft.Add(file);
        foreach (var file in content.Beside)
            draft.AddBeside(file);
        return draft.Publish();
    }

    /// <summary>Shows the release before the current one.</summary>
    /// <returns>It, or null if there is none.</returns>
    public PastRelease? GoBack()
    {
        if (_shelf.Before(Current) is not { } release)
            return null;
        Show(release);
        return new PastRelease(release, Directory.GetLastWriteTimeUtc(release));
    }

    /// <summary>Clears away and makes good what a killed build left.</summary>
    internal void Mend()
    {
        _shelf.Clear();
        _site.FollowJournal();
        if (Current is { } current)
            InformCollector(current);
    }

    internal void ShowInsteadOf(string? before, string release)
    {
        // First, lest a build that is killed here leave them where going back would find them.
        _shelf.DropBetween(before, release);
        Show(release);
        _shelf.Prune();
    }

    // The collector learns of a new notice before the first visitor can see it.
    private void Show(string release)
    {
        InformCollector(release);
        _site.Show(release);
    }

    private void InformCollector(string release)
    {
        foreach (var file in FileTree.Read(Path.Combine(Shelf.Beside(release), Collector)))
            if (!FileTree.Holds(Path.Combine(_output, Collector), file))
                AtomicFile.Write(Path.Combine(_output, Collector, file.Path), file.Content.Span);
    }
}
