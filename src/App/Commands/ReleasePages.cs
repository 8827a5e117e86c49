using Annai.Output;
using Annai.Pages;
using Annai.Pages.Maintaining;

namespace Annai.App.Commands;

/// <summary>Pages become the files of a release, and the other way round.</summary>
internal static class ReleasePages
{
    public static ReleaseContent Of(MaintainedSite site) => new([.. Files(site.Shown())], [.. Files(site.Beside())]);

    /// <returns>The current release, or null where there is none that a maintenance can be made from.</returns>
    public static MaintainedSite? Read(Releases releases) => releases.Read() is { } content
        ? MaintainedSite.Of([.. Pages(content.Site)], [.. Pages(content.Beside)])
        : null;

    /// <returns>A line that says what is being maintained, or nothing.</returns>
    public static string Told(IEnumerable<Maintenance> on) =>
        string.Join(", ", on.Select(maintenance => maintenance.Scope)) is { Length: > 0 } scopes
            ? $"\nmaintenance is on: {scopes}"
            : "";

    private static IEnumerable<OutputFile> Files(IEnumerable<Page> pages) =>
        pages.Select(page => new OutputFile(page.Path, page.Utf8));

    private static IEnumerable<Page> Pages(IEnumerable<OutputFile> files) =>
        files.Select(file => new Page(file.Path, file.Content));
}
