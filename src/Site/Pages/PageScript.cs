using System.Security.Cryptography;
using System.Text;

namespace Annai.Pages;

/// <summary>
/// The scripts that pages load. A name holds the content's hash, so that a browser may keep it for ever.
/// </summary>
internal static class PageScript
{
    public static Page Landing()
    {
        using var stream = typeof(PageScript).Assembly.GetManifestResourceStream("landing.js")
            ?? throw new InvalidOperationException("the landing page's script is not in this build");
        using var reader = new StreamReader(stream);
        var utf8 = Encoding.UTF8.GetBytes(reader.ReadToEnd());
        var hash = Convert.ToHexStringLower(SHA256.HashData(utf8))[..10];
        return new Page($"assets/landing.{hash}.js", utf8);
    }
}
