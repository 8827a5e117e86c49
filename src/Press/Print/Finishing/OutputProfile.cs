using System.Text;
using Annai.Diagnostics;
using PdfSharp.Pdf;

namespace Annai.Print.Finishing;

/// <summary>
/// A printer's own ICC profile, which says for what press and paper the inks are meant. None comes along: those of
/// Japanese presses may not be passed on.
/// </summary>
public sealed class OutputProfile
{
    private readonly byte[] _bytes;
    private readonly string _name;

    private OutputProfile(byte[] bytes, string name) => (_bytes, _name) = (bytes, name);

    /// <returns>Null and a finding for a file that is no profile of four inks.</returns>
    public static OutputProfile? Read(byte[] bytes, string file, Findings findings)
    {
        var isProfile = bytes.Length > 128 && bytes.AsSpan(36).StartsWith("acsp"u8);
        var space = isProfile ? Encoding.ASCII.GetString(bytes, 16, 4).Trim() : "";
        if (space == "CMYK" && bytes.AsSpan(12).StartsWith("prtr"u8))
            return new OutputProfile(bytes, Path.GetFileNameWithoutExtension(file));
        findings.Add(
            Codes.NoPrintProfile,
            new SourcePlace(file),
            isProfile ? $"this is a profile of `{space}`, expected `CMYK` of a press" : "this is no ICC profile",
            "ask the printer for the profile of the press, such as JapanColor2011Coated.icc");
        return null;
    }

    internal void Declare(PdfDocument document)
    {
        var profile = new PdfDictionary(document);
        profile.Elements.SetInteger("/N", 4);
        Packed.Into(profile, _bytes);
        document.Internals.AddObject(profile);
        var intent = new PdfDictionary(document);
        intent.Elements.SetName("/Type", "/OutputIntent");
        intent.Elements.SetName("/S", "/GTS_PDFX");
        intent.Elements.SetString("/OutputConditionIdentifier", _name);
        intent.Elements.SetString("/Info", _name);
        intent.Elements.SetReference("/DestOutputProfile", profile);
        document.Internals.Catalog.Elements["/OutputIntents"] = new PdfArray(document, intent);
    }
}
