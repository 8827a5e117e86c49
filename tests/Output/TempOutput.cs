using System.Text;
using Annai.Output;

namespace Annai.Tests.Output;

/// <summary>An output folder of its own, and what a reader of its site sees.</summary>
internal sealed class TempOutput : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("annai-output-").FullName;

    public string Site => Path.Combine(Folder, "site");

    public Disk Disk { get; set; } = Disk.Real;

    public Release Publish(params (string Path, string Text)[] files) => Publish(files, []);

    public Release Publish((string Path, string Text)[] files, (string Path, string Text)[] beside) =>
        new Releases(Folder, Disk).Publish(new ReleaseContent(Files(files), Files(beside)));

    public string Read(string path) => File.ReadAllText(Path.Combine(Site, path));

    public bool Has(string path) => File.Exists(Path.Combine(Site, path));

    /// <summary>All that lies in `releases`, but for what belongs to a release.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(Path.Combine(Folder, "releases"))
        .Select(path => Path.GetFileName(path))
        .Where(name => !name.EndsWith(".beside", StringComparison.Ordinal) || name[0] == '.')
        .Order(StringComparer.Ordinal);

    private static OutputFile[] Files((string Path, string Text)[] files) =>
        [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
