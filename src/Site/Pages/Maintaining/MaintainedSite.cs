using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Annai.Pages.Maintaining;

/// <summary>
/// The pages of a release of which some are being worked on: others stand in for those, and the originals are kept.
/// </summary>
public sealed class MaintainedSite
{
    internal const string WindowMark = "<!--annai:window-->";
    internal const string TextMark = "<!--annai:text-->";
    internal const string EndMark = "<!--annai:end-->";

    private readonly ImmutableArray<Page> _plain;
    private readonly ImmutableDictionary<string, Page> _beside;
    private readonly MaintenanceMap _map;

    /// <param name="plain">The pages as a build makes them.</param>
    /// <param name="beside">What the build lays beside them, <see cref="SitePages.Beside"/> among it.</param>
    /// <param name="on">What is being maintained.</param>
    public MaintainedSite(IEnumerable<Page> plain, IEnumerable<Page> beside, ImmutableArray<Maintenance> on)
    {
        _plain = [.. plain];
        _beside = beside.ToImmutableDictionary(page => page.Path, StringComparer.Ordinal);
        _map = MaintenanceFiles.ReadMap(_beside[MaintenanceFiles.Map].Utf8.Span);
        On = on;
    }

    public ImmutableArray<Maintenance> On { get; }

    /// <returns>The pages of a release, or null where it holds nothing to draw a maintenance from.</returns>
    public static MaintainedSite? Of(IReadOnlyCollection<Page> shown, IReadOnlyCollection<Page> beside)
    {
        const string folder = MaintenanceFiles.Originals;
        if (beside.All(page => page.Path != MaintenanceFiles.Map))
            return null;
        var originals = beside.Where(page => page.Path.StartsWith(folder, StringComparison.Ordinal))
            .ToDictionary(page => page.Path[folder.Length..], page => page.Utf8);
        var on = beside.FirstOrDefault(page => page.Path == MaintenanceFiles.On);
        return new MaintainedSite(
            shown.Select(page => originals.TryGetValue(page.Path, out var utf8) ? page with { Utf8 = utf8 } : page),
            beside.Where(page => page != on && !page.Path.StartsWith(folder, StringComparison.Ordinal)),
            MaintenanceFiles.Read(on?.Utf8.ToArray()));
    }

    public bool Has(MaintenanceScope scope) => _map.Has(scope);

    public MaintainedSite With(Maintenance maintenance) =>
        new(_plain, _beside.Values, [.. Except(maintenance.Scope), maintenance]);

    public MaintainedSite Without(MaintenanceScope scope) => new(_plain, _beside.Values, [.. Except(scope)]);

    /// <summary>What visitors get.</summary>
    public IEnumerable<Page> Shown() => _plain.Select(page => StandInFor(page.Path) ?? page);

    /// <returns>What visitors get instead of a page, or null while they get the page itself.</returns>
    public Page? StandInFor(string path) => Of(path) is { } on ? StandIn(path, on) : null;

    /// <returns>The page as it is kept for the end of the maintenance.</returns>
    public static Page Kept(Page page) => page with { Path = KeptAs(page.Path) };

    /// <returns>Where a page is kept for the end of the maintenance.</returns>
    public static string KeptAs(string path) => MaintenanceFiles.Originals + path;

    /// <summary>What lies beside it.</summary>
    public IEnumerable<Page> Beside()
    {
        var originals = _plain.Where(page => Of(page.Path) is not null).Select(Kept);
        Page[] on = On.IsEmpty ? [] : [MaintenanceFiles.Write(On)];
        return [.. _beside.Values.OrderBy(page => page.Path, StringComparer.Ordinal), .. on, .. originals];
    }

    private IEnumerable<Maintenance> Except(MaintenanceScope scope) => On.Where(on => on.Scope != scope);

    // The nearest one speaks: that of the notice before that of its programme, and both before the city's.
    private Maintenance? Of(string path)
    {
        if (On.IsEmpty || !path.EndsWith(".html", StringComparison.Ordinal))
            return null;
        var (programme, notice) = _map.Of(path);
        return On.FirstOrDefault(on => on.Scope.Notice is { } own && own == notice)
            ?? On.FirstOrDefault(on => on.Scope.Programme is { } own && own == programme)
            ?? (IsOfNoProgramme(path) ? null : On.FirstOrDefault(on => on.Scope == MaintenanceScope.City));
    }

    // What tells of the site itself, and the map, which stands in the frame of a page only.
    private static bool IsOfNoProgramme(string path) =>
        path.StartsWith("about/", StringComparison.Ordinal)
        || path.StartsWith($"{Routes.MapFolder}/", StringComparison.Ordinal);

    private Page StandIn(string path, Maintenance on)
    {
        var programme = _map.Of(path).Programme;
        var shell = programme is null ? null : _beside.GetValueOrDefault(MaintenanceFiles.ShellOf(programme));
        var html = (shell ?? _beside[MaintenanceFiles.City]).Text;
        html = Said(html, WindowMark, on.WindowInWords);
        html = Said(html, TextMark, string.IsNullOrWhiteSpace(on.Text) ? null : on.Text);
        return new Page(path, Encoding.UTF8.GetBytes(html));
    }

    // Behind a mark stand the usual words; what was announced takes their place.
    private static string Said(string html, string mark, string? announced)
    {
        var from = html.IndexOf(mark, StringComparison.Ordinal);
        var end = from < 0 ? -1 : html.IndexOf(EndMark, from, StringComparison.Ordinal);
        if (end < 0)
            return html.Replace(mark, WebUtility.HtmlEncode(announced), StringComparison.Ordinal);
        var said = announced is null ? html[(from + mark.Length)..end] : WebUtility.HtmlEncode(announced);
        return string.Concat(html.AsSpan(0, from), said, html.AsSpan(end + EndMark.Length));
    }
}
