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
    private readonly Lazy<string> _whole;

    private readonly SiteSources _seen;

    /// <param name="files">The hash of each file by its path.</param>
    /// <param name="seen">How the files looked before they were read.</param>
    public SiteFingerprint(IReadOnlyDictionary<string, string> files, SiteSources seen)
    {
        _seen = seen;
        Files = files;
        _whole = new Lazy<string>(() =>
            HashOf(string.Join('\n', Sorted().Select(file => $"{file.Path} {file.Hash}").Prepend(Makers))));
    }

    /// <summary>The hash of each file by its path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>All of it in one hash.</summary>
    public string Whole => _whole.Value;

    // A build of the same sources is the same module, and other packages have other names.
    private static string Makers { get; } = HashOf(string.Join('\n', NamesOfMakers()));

    /// <returns>Whether no file looks otherwise since.</returns>
    public bool IsOf(SiteSources now) => now.ChangedSince(_seen).IsEmpty;

    /// <summary>The same for pages, each of which looks at a few of the files.</summary>
    public Sources Sources() => new(Makers, Files);

    private IEnumerable<(string Path, string Hash)> Sorted() => Files
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .Select(file => (file.Key, file.Value));

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

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
