namespace Annai.Output;

/// <summary>
/// The name `site`, which shows one release: a link to it, or, where the disk knows no links, a folder that is kept
/// like it. A journal names the release that such a folder is on its way to, and is followed to its end.
/// </summary>
internal sealed class ShownSite(string output, Disk disk)
{
    private readonly string _site = Path.Combine(output, "site");
    private readonly string _releases = Path.Combine(output, "releases");

    /// <summary>The folder of the release that is shown, or null before the first.</summary>
    public string? Release =>
        !Directory.Exists(_site) ? null
        : Directory.ResolveLinkTarget(_site, returnFinalTarget: true) is { } target ? target.FullName
        : Named(Copied);

    // Which release the folder `site` holds, and which it is on its way to.
    private string Copied => Path.Combine(_releases, ".copied");

    private string Journal => Path.Combine(_releases, ".journal");

    private bool IsFolder => Directory.Exists(_site) && new DirectoryInfo(_site).LinkTarget is null;

    public void Show(string release)
    {
        RefuseWhatIsNotOurs();
        if (!IsFolder && disk.TryPoint(_site, Path.GetRelativePath(output, release)))
        {
            disk.Flush([], [output]);
            return;
        }

        AtomicFile.Write(Journal, System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(release)));
        FollowJournal();
    }

    /// <summary>Ends what a killed build began, if one did.</summary>
    public void FollowJournal()
    {
        if (!File.Exists(Journal))
            return;
        if (Named(Journal) is { } release)
            new CopiedFolder(_site, Path.Combine(_releases, Shelf.Spare), disk).Follow(release);
        // Where somebody deleted that release, the next one is compared with nothing, and copied.
        AtomicFile.Write(Copied, Named(Journal) is null ? "none"u8 : File.ReadAllBytes(Journal));
        File.Delete(Journal);
    }

    // A rename would swallow a file of that name without a word, and a copy the files in a folder.
    public void RefuseWhatIsNotOurs()
    {
        var isOurFolder = IsFolder && (File.Exists(Copied) || File.Exists(Journal));
        if (Path.Exists(_site) && new FileInfo(_site).LinkTarget is null && !isOurFolder)
            throw new IOException($"`{_site}` shows no release, and is not replaced: move it away, then build again");
    }

    private string? Named(string file) =>
        File.Exists(file) && Path.Combine(_releases, File.ReadAllText(file)) is var release && Directory.Exists(release)
            ? release
            : null;
}
