using Annai.Diagnostics;
using PdfSharp.Pdf;

namespace Annai.Print.Finishing;

/// <summary>
/// Goes through all that a page draws with, its forms within forms too, and turns each part into what a plate can hold.
/// </summary>
internal sealed class Plates(InkTable inks, PlateReport report)
{
    private readonly PlateInks _inks = new(inks, report);
    private readonly PlatePictures _pictures = new(report);
    private readonly HashSet<PdfDictionary> _seen = [];

    /// <returns>The operators of the page in inks.</returns>
    public byte[] Of(PdfDictionary page)
    {
        Resources(page);
        Group(page);
        return _inks.Of(ContentOf(page));
    }

    private static byte[] ContentOf(PdfDictionary page)
    {
        if (page.Elements.GetObject("/Contents") is not PdfArray parts)
            return page.Elements.GetDictionary("/Contents")?.Stream.UnfilteredValue ?? [];
        using var content = new MemoryStream();
        for (var at = 0; at < parts.Elements.Count; at++)
        {
            content.Write(parts.Elements.GetDictionary(at)!.Stream.UnfilteredValue);
            content.WriteByte((byte)'\n');
        }

        return content.ToArray();
    }

    private void Resources(PdfDictionary of)
    {
        if (of.Elements.GetDictionary("/Resources") is not { } resources || !_seen.Add(resources))
            return;
        foreach (var font in Parts(resources, "/Font"))
            PlateFonts.Check(font, report);
        foreach (var state in Parts(resources, "/ExtGState"))
            State(state);
        foreach (var drawn in Parts(resources, "/XObject"))
            Drawn(drawn);
    }

    private void Drawn(PdfDictionary drawn)
    {
        if (!_seen.Add(drawn))
            return;
        if (drawn.Elements.GetName("/Subtype") == "/Image")
        {
            _pictures.Convert(drawn);
            return;
        }

        Resources(drawn);
        Group(drawn);
        Packed.Into(drawn, _inks.Of(drawn.Stream.UnfilteredValue));
    }

    private void State(PdfDictionary state)
    {
        var isSheer = Opacity(state, "/ca") < 1 || Opacity(state, "/CA") < 1
            || state.Elements.GetObject("/SMask") is PdfDictionary;
        var mode = state.Elements.GetName("/BM");
        if (isSheer || mode is not ("" or "/Normal" or "/Compatible"))
            report.Fail(
                Codes.NotForPlates,
                "something that shows what lies below it, whose inks nobody can declare",
                "take `opacity`, shadows and blending out of the template");
    }

    private static double Opacity(PdfDictionary state, string key) =>
        state.Elements.ContainsKey(key) ? state.Elements.GetReal(key) : 1;

    private static void Group(PdfDictionary of)
    {
        if (of.Elements.GetDictionary("/Group") is { } group && group.Elements.ContainsKey("/CS"))
            group.Elements.SetName("/CS", "/DeviceCMYK");
    }

    private static IEnumerable<PdfDictionary> Parts(PdfDictionary resources, string kind) =>
        resources.Elements.GetDictionary(kind) is { } parts
            ? parts.Elements.KeyNames.Select(name => parts.Elements.GetDictionary(name.Value)).OfType<PdfDictionary>()
            : [];
}
