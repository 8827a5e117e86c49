using System.Text;
using Annai.Pages.Checking;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>
/// A part that many pages share, such as a long list of places: drawn once, and looked through once.
/// </summary>
public sealed class Fragment
{
    internal Fragment(byte[] utf8)
    {
        Utf8 = utf8;
        Html = new Html(Encoding.UTF8.GetString(utf8));
        Links = PageLinks.Of(utf8);
    }

    public Html Html { get; }

    internal ReadOnlyMemory<byte> Utf8 { get; }

    internal PageLinks Links { get; }
}
