using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Annai.App.Watching;
using Annai.Pages.Records;

namespace Annai.App.Commands;

/// <summary>
/// Says by hashes what a site is made of: what its files hold, whatever time stamps they have, and which Annai reads
/// them.
/// </summary>
internal sealed class SiteFingerprint
{
    private readonly ImmutableArray<(string Path, string Hash)> _files;

    private SiteFingerprint(ImmutableArray<(string Path, string Hash)> files)
    {
        _files = files;
        Whole = HashOf(string.Join('\n', files.Select(file => $"{file.Path} {file.Hash}").Prepend(Makers)));
    }

    /// <summary>All of it in one hash.</summary>
    public string Whole { get; }

    // A build of the same sources is the same module, and other packages have other names.
    private static string Makers { get; } = HashOf(string.Join('\n', NamesOfMakers()));

    /// <returns>Null where a file cannot be read: the build will say what is wrong.</returns>
    public static SiteFingerprint? Of(string siteFolder)
    {
        try
        {
            return new SiteFingerprint(
            [
                .. SiteSources.FilesOf(siteFolder)
                    .AsParallel()
                    .AsOrdered()
                    .Select(file => (file, HashOf(Path.Combine(siteFolder, file), file))),
            ]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null;
        }
    }

    /// <summary>The same for pages, each of which looks at a few of the files.</summary>
    public Sources Sources() => new(Makers, _files);

    private static IEnumerable<string> NamesOfMakers()
    {
        var tool = typeof(SiteFingerprint).Assembly;
        var rooms = tool.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("Annai.", StringComparison.Ordinal))
            .Select(Assembly.Load)
            .Append(tool)
            .ToList();
        var packages = rooms.SelectMany(room => room.GetReferencedAssemblies()).Select(name => name.FullName);
        var modules = rooms.Select(room => room.ManifestModule.ModuleVersionId.ToString());
        return packages.Concat(modules).Distinct().Order(StringComparer.Ordinal);
    }

    // What has no length is a pipe perhaps, which would never end.
    private static string HashOf(string file, string path) => new FileInfo(file).Length == 0
        ? HashOf(path)
        : Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
