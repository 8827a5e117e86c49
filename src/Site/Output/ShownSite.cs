namespace Annai.Output;

/// <summary>The name `site`, which shows one release: a link to it.</summary>
internal sealed class ShownSite(string output, Disk disk)
{
    private readonly string _site = Path.Combine(output, "site");

    /// <summary>The folder of the release that is shown, or null before the first.</summary>
    public string? Release =>
        Directory.Exists(_site) ? Directory.ResolveLinkTarget(_site, returnFinalTarget: true)?.FullName : null;

    public void Show(string release)
    {
        RefuseWhatIsNoLink();
        if (!disk.TryPoint(_site, Path.GetRelativePath(output, release)))
            throw new IOException($"`{output}` knows no links");
        disk.Flush([], [output]);
    }

    // A rename would swallow a file of that name without a word.
    public void RefuseWhatIsNoLink()
    {
        if (Path.Exists(_site) && new FileInfo(_site).LinkTarget is null)
            throw new IOException(
                $"`{_site}` is no link to a release, and is not replaced: move it away, then build again");
    }
}
