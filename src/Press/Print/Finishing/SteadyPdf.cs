using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Annai.Print.Finishing;

/// <summary>
/// Takes out of a PDF when it was made and what was drawn by chance, by signs of the same length, so that every place
/// in the file stays: same input, same bytes.
/// </summary>
internal static partial class SteadyPdf
{
    private const string NoUuid = "00000000-0000-0000-0000-000000000000";

    public static byte[] Of(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        text = Days().Replace(text, "D:20000101000000+00'00'");
        text = Moments().Replace(text, "2000-01-01T00:00:00Z");
        text = Uuids().Replace(text, NoUuid);
        text = Ids().Replace(text, IdOf(new string('0', 32)));
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(text)))[..32];
        return Encoding.Latin1.GetBytes(Ids().Replace(text, IdOf(hash)));
    }

    private static string IdOf(string hash) => $"/ID[<{hash}><{hash}>]";

    [GeneratedRegex(@"D:\d{14}[+-]\d\d'\d\d'")]
    private static partial Regex Days();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")]
    private static partial Regex Moments();

    [GeneratedRegex("(?<=uuid:)[0-9a-f-]{36}")]
    private static partial Regex Uuids();

    [GeneratedRegex(@"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")]
    private static partial Regex Ids();
}
