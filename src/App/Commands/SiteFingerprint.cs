using System.Security.Cryptography;
using System.Text;
using Annai.App.Watching;
using Annai.Calendar;
using Annai.Content.Reading;
using Annai.Pages;
using Annai.Templates;

namespace Annai.App.Commands;

/// <summary>
/// Says in one hash all that a site is made of: what its files hold, whatever time stamps they have, and which Annai
/// reads them.
/// </summary>
internal static class SiteFingerprint
{
    private static readonly Type[] Makers =
        [typeof(SiteFingerprint), typeof(SitePages), typeof(SiteReader), typeof(Template), typeof(JapaneseDay)];

    /// <returns>Null where a file cannot be read: the build will say what is wrong.</returns>
    public static string? Of(string siteFolder)
    {
        try
        {
            var files = SiteSources.FilesOf(siteFolder)
                .AsParallel()
                .AsOrdered()
                .Select(file => HashOf(siteFolder, file));
            using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var maker in Makers)
                whole.AppendData(Encoding.UTF8.GetBytes(Named(maker)));
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
    private static string Named(Type maker)
    {
        var packages = maker.Assembly.GetReferencedAssemblies().Select(name => name.FullName);
        return string.Join('\n', packages.Order(StringComparer.Ordinal).Prepend($"{maker.Module.ModuleVersionId}"));
    }

    // What has no length is a pipe perhaps, which would never end.
    private static byte[] HashOf(string siteFolder, string path)
    {
        var file = new FileInfo(Path.Combine(siteFolder, path));
        var content = file.Length == 0 ? [] : SHA256.HashData(File.ReadAllBytes(file.FullName));
        return SHA256.HashData([.. Encoding.UTF8.GetBytes(path), 0, .. content]);
    }
}
