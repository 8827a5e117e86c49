using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Annai.App;
using Microsoft.Playwright;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>A city, changed by a test and built, its pages parsed as a browser would.</summary>
internal sealed class BuiltSite : IDisposable
{
    private readonly TempSite _site;

    private BuiltSite(TempSite site) => _site = site;

    public string Folder => Path.Combine(_site.Folder, "output", "site");

    public static async Task<BuiltSite> Of(Action<TempSite>? change = null, string asOf = "2026-11-20")
    {
        var site = TempSite.OfSmallCity();
        change?.Invoke(site);
        return await Of(site, asOf);
    }

    /// <summary>The whole sample city.</summary>
    public static Task<BuiltSite> OfSample(string asOf = "2026-11-20") => Of(TempSite.OfSample(), asOf);

    private static async Task<BuiltSite> Of(TempSite site, string asOf)
    {
        var built = new BuiltSite(site);
        var run = await ToolRun.Of(built._site.Folder, $"build --as-of {asOf}");
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        return built;
    }

    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public IEnumerable<(string Path, IDocument Page)> Pages =>
        Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file, Page(file)));

    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Answers a browser with the files of the site, and with nothing for what is none of them.</summary>
    public Task AnswerAll(IBrowserContext context) => context.RouteAsync("**/*", route =>
    {
        var path = Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath[1..]);
        var file = Path.Combine(Folder, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        return File.Exists(file)
            ? route.FulfillAsync(new() { Path = file })
            : route.FulfillAsync(new() { Status = 204 });
    });

    /// <summary>Answers as a host does, with the page for an address that leads nowhere.</summary>
    public Task AnswerAsHost(IBrowserContext context) => context.RouteAsync("**/*", route =>
    {
        var path = new Uri(route.Request.Url).AbsolutePath[1..];
        var file = Path.Combine(Folder, path.EndsWith('/') ? path + "index.html" : path);
        return File.Exists(file)
            ? route.FulfillAsync(new() { Path = file })
            : route.FulfillAsync(new()
            {
                Status = 404,
                ContentType = "text/html; charset=utf-8",
                BodyBytes = File.ReadAllBytes(Path.Combine(Folder, "404.html")),
            });
    });

    public void Dispose() => _site.Dispose();
}
