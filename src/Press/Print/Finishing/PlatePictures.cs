using Annai.Diagnostics;
using PdfSharp.Pdf;

namespace Annai.Print.Finishing;

/// <summary>
/// Turns the pictures of a PDF into four inks by one declared rule: black takes over what cyan, magenta and yellow have
/// in common. No place gets more than 300 % of ink.
/// </summary>
internal sealed class PlatePictures(PlateReport report)
{
    public const string Rule = "K = 1 - max(R, G, B); C, M, Y = (1 - K - R, G, B) / (1 - K)";

    public void Convert(PdfDictionary picture)
    {
        var space = SpaceOf(picture);
        if (space is "/DeviceGray" or "/DeviceCMYK" || picture.Elements.GetBoolean("/ImageMask"))
            return;
        var (width, height) = (picture.Elements.GetInteger("/Width"), picture.Elements.GetInteger("/Height"));
        var isPlain = space == "/DeviceRGB" && picture.Elements.GetInteger("/BitsPerComponent") == 8
            && picture.Elements.GetName("/Filter") == "/FlateDecode";
        var light = isPlain ? picture.Stream.UnfilteredValue : [];
        if (light.Length < 3 * width * height || light.Length == 0)
        {
            report.Fail(
                Codes.NotForPlates,
                $"a picture of {width} × {height} dots that cannot be turned into inks",
                "hand it in as WebP: `annai media FILE` makes it so");
            return;
        }

        Write(picture, Inked(light.AsSpan(0, 3 * width * height)));
        report.Note(Codes.PictureInInks, $"a picture of {width} × {height} dots was turned from RGB into inks: {Rule}");
    }

    // The browser writes the profile of screens beside each picture.
    private static string SpaceOf(PdfDictionary picture)
    {
        if (picture.Elements.GetArray("/ColorSpace") is not { } space)
            return picture.Elements.GetName("/ColorSpace");
        var isScreen = space.Elements.GetName(0) == "/ICCBased"
            && space.Elements.GetDictionary(1)?.Elements.GetInteger("/N") == 3;
        return isScreen ? "/DeviceRGB" : space.Elements.GetName(0);
    }

    private static byte[] Inked(ReadOnlySpan<byte> light)
    {
        var inks = new byte[light.Length / 3 * 4];
        for (var (from, to) = (0, 0); from < light.Length; from += 3, to += 4)
        {
            var most = Math.Max(light[from], Math.Max(light[from + 1], light[from + 2]));
            for (var part = 0; part < 3 && most > 0; part++)
                inks[to + part] = (byte)((255 * (most - light[from + part]) + most / 2) / most);
            inks[to + 3] = (byte)(255 - most);
        }

        return inks;
    }

    private static void Write(PdfDictionary picture, byte[] inks)
    {
        picture.Elements.Remove("/DecodeParms");
        picture.Elements.SetName("/ColorSpace", "/DeviceCMYK");
        Packed.Into(picture, inks);
    }
}
