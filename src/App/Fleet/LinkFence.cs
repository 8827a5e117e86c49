using Annai.App.Watching;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Pages;

namespace Annai.App.Fleet;

/// <summary>
/// Keeps a city in its folder: no link among what it is made of, or where its results go, leads to another's files.
/// </summary>
internal sealed class LinkFence
{
    private readonly City _city;
    private readonly Findings _findings;
    private readonly string _folder;
    private readonly List<string> _own;
    private readonly List<string> _readable;
    private readonly List<string> _walked = [];
    private readonly Queue<FileSystemInfo> _links = new();

    private LinkFence(City city, Findings findings)
    {
        _city = city;
        _findings = findings;
        _folder = city.Home;
        _own = [_folder, city.Yard];
        _readable = [.. _own, .. city.Shared.Grounds.Select(RealPath.Of).OfType<string>()];
    }

    /// <summary>Whether the configuration is the city's own, and may be compared with those of others.</summary>
    public static bool OwnsConfiguration(City city) =>
        LeadsInto(
            new LinkFence(city, new Findings())._readable, Path.Combine(city.Folder, ConfigurationReader.FileName));

    /// <summary>Tells of each link that leads out of the city, or to a folder that is read already.</summary>
    public static void Check(City city, Findings findings)
    {
        var fence = new LinkFence(city, findings);
        foreach (var name in (string[])[ConfigurationReader.FileName, SiteSources.Content, TemplateSet.Folder])
            fence.Look(new DirectoryInfo(Path.Combine(fence._folder, name)));
        while (fence._links.TryDequeue(out var link))
            fence.Follow(link);
        fence.CheckOutput();
    }

    private void Look(FileSystemInfo entry)
    {
        if (entry.LinkTarget is not null)
            _links.Enqueue(entry);
        else if (Directory.Exists(entry.FullName))
            Walk(entry.FullName);
    }

    private void Walk(string folder)
    {
        _walked.Add(folder);
        foreach (var entry in Entries(folder))
            Look(entry);
    }

    private void Follow(FileSystemInfo link)
    {
        if (!LeadsInto(_readable, link.FullName))
        {
            Tell(link);
            return;
        }

        var target = RealPath.Of(link.FullName)!;
        if (!Directory.Exists(target))
            return;
        // Who reads all that lies below would not come to an end where links lead back.
        if (_walked.Any(walked => walked == target || RealPath.IsIn(walked, target)))
            Tell(link);
        else
            Walk(target);
    }

    // Of a release plain files alone are taken over into the next, never what a link in it leads to.
    private void CheckOutput()
    {
        string[] folders = [_city.Output, Path.Combine(_city.Output, "releases")];
        FileSystemInfo[] entries = [new DirectoryInfo(_city.Output), .. folders.SelectMany(Entries)];
        foreach (var entry in entries.Where(entry => entry.LinkTarget is not null))
            if (!LeadsInto(_own, entry.FullName))
                Tell(entry);
    }

    // In the order of their names, whatever order the disk has.
    private static IEnumerable<FileSystemInfo> Entries(string folder) => Directory.Exists(folder)
        ? new DirectoryInfo(folder)
            .EnumerateFileSystemInfos("*", SitePattern.All)
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        : [];

    private static bool LeadsInto(List<string> grounds, string path) =>
        RealPath.Of(path) is { } real && grounds.Any(ground => real == ground || RealPath.IsIn(real, ground));

    private void Tell(FileSystemInfo link) => _findings.Add(
        Codes.LinkOutside,
        new SourcePlace(RealPath.IsIn(link.FullName, _folder)
            ? Path.GetRelativePath(_folder, link.FullName).Replace(Path.DirectorySeparatorChar, '/')
            : link.FullName),
        $"this link leads to `{link.LinkTarget}`, which is outside its city or read already",
        "a city is made of its own files, and of `templates` and `content/words` beside all cities: put a copy here");
}
