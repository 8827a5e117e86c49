using System.Text;
using Annai.Output;

namespace Annai.Tests.Output;

/// <summary>An output folder of its own, and what a reader of its site sees.</summary>
internal sealed class TempOutput : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("annai-output-").FullName;

    public string Site => Path.Combine(Folder, "site");

    public Release Publish(params (string Path, string Text)[] files) => new Releases(Folder).Publish(
        [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    public string Read(string path) => File.ReadAllText(Path.Combine(Site, path));

    public bool Has(string path) => File.Exists(Path.Combine(Site, path));

    public IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(Path.Combine(Folder, "releases"))
        .Select(path => Path.GetFileName(path))
        .Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
