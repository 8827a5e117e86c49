using System.Text;

namespace Annai.Tests;

/// <summary>A site written in one string: a line `-- path --` begins a file. Deleted after the test.</summary>
public sealed class TempSite : IDisposable
{
    private TempSite() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "annai-" + Guid.NewGuid().ToString("N"));

    public static TempSite From(string files)
    {
        var site = new TempSite();
        foreach (var (path, text) in Files(files))
            site.Write(path, text);
        return site;
    }

    /// <summary>
    /// A city of one programme, two notices and five clinics, with templates of its own, to be changed by a test.
    /// </summary>
    public static TempSite OfSmallCity()
    {
        var site = From(File.ReadAllText(Path.Combine(Repository.Tests, "Sites", "small-city.txt")));
        site.CopyFolder("templates");
        return site;
    }

    /// <summary>The sample city, to be changed by a test.</summary>
    public static TempSite OfSample()
    {
        var site = new TempSite();
        site.CopyFolder("content");
        site.CopyFolder("templates");
        site.Copy(Path.Combine(Repository.Root, "site.config.json"));
        return site;
    }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void CopyFolder(string name)
    {
        var folder = Path.Combine(Repository.Root, name);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            Copy(file);
    }

    private void Copy(string file)
    {
        var target = Path.Combine(Folder, Path.GetRelativePath(Repository.Root, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }

    public static IEnumerable<(string Path, string Text)> Files(string text)
    {
        foreach (var part in ("\n" + text).Split("\n-- ").Skip(1))
        {
            var end = part.IndexOf(" --\n", StringComparison.Ordinal);
            yield return (part[..end], part[(end + 4)..]);
        }
    }
}
