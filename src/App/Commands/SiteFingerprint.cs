using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Annai.App.Fleet;
using Annai.App.Watching;

namespace Annai.App.Commands;

/// <summary>
/// Says in one hash all that a site is made of: what its files hold, whatever time stamps they have, and which Annai
/// reads them.
/// </summary>
internal static class SiteFingerprint
{
    /// <param name="siteFolder">The site's folder.</param>
    /// <param name="shared">What it shares with others, or null.</param>
    /// <returns>Null where a file cannot be read: the build will say what is wrong.</returns>
    public static string? Of(string siteFolder, SharedFolder? shared = null)
    {
        try
        {
            var files = SiteSources.FilesOf(siteFolder)
                .AsParallel()
                .AsOrdered()
                .Select(file => HashOf(siteFolder, file));
            using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            whole.AppendData(Encoding.UTF8.GetBytes(Makers()));
            foreach (var hash in shared?.Hashes ?? [])
                whole.AppendData([.. "shared"u8, .. hash]);
            foreach (var hash in files)
                whole.AppendData(hash);
            return Convert.ToHexStringLower(whole.GetHashAndReset());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null;
        }
    }

    // A build of the same sources is the same module, and other packages have other names.
    private static string Makers()
    {
        var tool = typeof(SiteFingerprint).Assembly;
        var rooms = tool.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("Annai.", StringComparison.Ordinal))
            .Select(Assembly.Load)
            .Append(tool)
            .ToList();
        var packages = rooms.SelectMany(room => room.GetReferencedAssemblies()).Select(name => name.FullName);
        var modules = rooms.Select(room => room.ManifestModule.ModuleVersionId.ToString());
        return string.Join('\n', packages.Concat(modules).Distinct().Order(StringComparer.Ordinal));
    }

    // What has no length is a pipe perhaps, which would never end.
    public static byte[] HashOf(string siteFolder, string path)
    {
        var file = new FileInfo(Path.Combine(siteFolder, path));
        var content = file.Length == 0 ? [] : SHA256.HashData(File.ReadAllBytes(file.FullName));
        return SHA256.HashData([.. Encoding.UTF8.GetBytes(path), 0, .. content]);
    }
}
