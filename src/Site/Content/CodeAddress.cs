using System.Globalization;

namespace Annai.Content;

/// <summary>
/// What a printed code says. Capitals make the symbol smaller, and the slash at its end spares a redirect.
/// </summary>
public sealed class CodeAddress(SiteConfiguration configuration)
{
    // What a symbol of version 2, 3 and 4 holds at error correction M, in capitals and digits (ISO/IEC 18004).
    private static readonly (int Version, int Most)[] Sizes = [(2, 38), (3, 61), (4, 90)];

    private readonly Uri _base = configuration.BaseUrl.Value;

    public string Of(CodeId code) => $"HTTPS://{_base.IdnHost.ToUpperInvariant()}{Port}{PathOf(code)}";

    /// <summary>The same for somebody who reads or types it.</summary>
    public string Readable(CodeId code) => $"{_base.IdnHost}{Port}{PathOf(code)}";

    public static string PathOf(CodeId code) => $"/Q/{code}/";

    /// <summary>The smallest symbol that holds so many signs; null where none that may be printed does.</summary>
    public static int? VersionFor(int length)
    {
        foreach (var (version, most) in Sizes)
            if (length <= most)
                return version;
        return null;
    }

    /// <summary>How many signs a symbol of that version holds.</summary>
    public static int MostIn(int version) => Array.Find(Sizes, size => size.Version == version).Most;

    private string Port => _base.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{_base.Port}");
}
