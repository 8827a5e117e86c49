using System.Text;
using Annai.Browser;
using Annai.Content;
using Annai.Print.Checking;
using Annai.Print.Checking.Drawing;
using Annai.Print.Reading;
using Annai.Print.Symbols;
using Xunit;

namespace Annai.Tests.Print.Checking;

/// <summary>Files that were damaged by chance: each is read or refused, and none does anything else.</summary>
public sealed class MutationTests
{
    private const int Mutations = 1_500;

    private static readonly InspectedPage Blank = new([], [], [], 1, 1, 1);

    public static TheoryData<string> Seeds => ["card", "symbol", "packed", "colours"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_file_in_which_bytes_have_changed_is_read_or_refused(string seed)
    {
        var (pdf, chance) = (Pdf(seed), new Random(20261120));
        Assert.True(IsRead(pdf));
        var read = 0;
        for (var count = 0; count < Mutations; count++)
            read += IsRead(Mutated(pdf, chance)) ? 1 : 0;
        // Otherwise the changes would never have come past the door.
        Assert.InRange(read, Mutations / 50, Mutations - 1);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_file_that_ends_too_early_is_refused(string seed)
    {
        var pdf = Pdf(seed);
        var step = Math.Max(1, pdf.Length / 400);
        for (var length = 0; length < pdf.Length - "startxref\n1\n%%EOF\n".Length; length += step)
            Assert.False(IsRead(pdf[..length]), $"{length} bytes were read");
    }

    private static bool IsRead(byte[] pdf)
    {
        try
        {
            var file = PdfFile.Open(pdf);
            var check = new PageCheck(file, new DrawingReader(file), _ => null, new NoticeId("kenshin-b"));
            foreach (var page in PdfPages.Of(file))
            {
                check.Try(page);
                check.Of(page, Blank);
            }

            return true;
        }
        catch (UnreadablePdfException)
        {
            return false;
        }
    }

    // One to six changes: a byte, a piece taken out, a piece put in twice, a number made large.
    private static byte[] Mutated(byte[] pdf, Random chance)
    {
        var bytes = pdf.ToList();
        for (var change = chance.Next(1, 7); change > 0; change--)
        {
            var at = chance.Next(bytes.Count - 40);
            var length = chance.Next(1, 30);
            switch (chance.Next(4))
            {
                case 0:
                    bytes[at] = (byte)chance.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                default:
                    while (at < bytes.Count && bytes[at] is < (byte)'0' or > (byte)'9')
                        at++;
                    bytes.InsertRange(at, Encoding.ASCII.GetBytes(new string((char)('0' + chance.Next(10)), length)));
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Pdf(string seed) => seed switch
    {
        "card" => new HandCard().Pdf(),
        "symbol" => SymbolPdf.Of(Symbol.Of("HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/", 18), "AE-M5TXE"),
        "packed" => PackedPdf.Of("0 0 0 1 k 10 10 50 50 re f", "/MediaBox[0 0 100 100]"),
        _ => Colours(),
    };

    private static byte[] Colours() => HandPdf.OfPage(
        "/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<"
            + "/ColorSpace<</P[/ICCBased 5 0 R]/S[/Separation/Gold/DeviceCMYK 6 0 R]"
            + "/T[/Indexed/DeviceRGB 1<000000808040>]/N[/DeviceN[/Cyan/Black]/DeviceCMYK 6 0 R]>>"
            + "/XObject<</F 7 0 R/I 8 0 R>>/Pattern<</T 7 0 R>>/ExtGState<</G<</LW 2/BM/Multiply>>>>>>",
        HandPdf.Stream(
            "q /G gs /P cs .1 .2 .3 sc 9 9 9 9 re B /S CS 1 SCN 1 1 m 2 2 3 3 4 4 c 5 5 l S "
                + "/T cs 1 sc /N cs 1 .5 scn f /Pattern cs /T scn 0 0 9 9 re W n /F Do 9 0 0 9 1 1 cm /I Do "
                + "BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q "
                + "BT /F 9 Tf 3 Tr (a\\(\\053) Tj 0 Tr [(b)-20<4142>] TJ T* (c) ' ET"),
        HandPdf.Stream("profile", "/N 3"),
        "<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 0 0 1]/N 1>>",
        HandPdf.Stream(
            "1 0 0 rg 0 0 5 5 re f", "/PatternType 1/PaintType 1/Subtype/Form/BBox[0 0 5 5]/XStep 5/YStep 5"),
        HandPdf.Stream("xxxx", "/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray"));
}
