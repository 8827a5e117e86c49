namespace Annai.Tests.App.Incremental;

/// <summary>
/// A city in which things hang together: programmes that share places, occasions at places of another set, notices in
/// several languages, codes, labels, pages, pictures, and words and templates of which it has some of its own.
/// </summary>
internal static class LivelyCity
{
    private static readonly string[] Own =
    [
        "css/site.css", "home.html", "landing.html", "partials/foot.html", "partials/occasion.html",
        "partials/place.html",
    ];

    private static readonly string[] Pictures = ["challenge-a-480.webp", "kenshin-b-480.webp", "kenshin-b-960.webp"];

    /// <summary>The templates that Annai brings along, which a site may take over one by one.</summary>
    public static IReadOnlyList<string> AllTemplates { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static TempSite Make()
    {
        var site = TempSite.From(File.ReadAllText(Path.Combine(Repository.Tests, "Sites", "lively-city.txt")));
        // A file that is written in one string with others has lost its last line end.
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
            File.AppendAllText(file, "\n");
        foreach (var name in Own)
            site.Write($"templates/{name}", Original($"templates/{name}"));
        foreach (var picture in Pictures)
            site.Write($"content/media/{picture}", Original($"content/media/{picture}"));
        return site;
    }

    public static byte[] Original(string path) => File.ReadAllBytes(Path.Combine(Repository.Root, path));
}
