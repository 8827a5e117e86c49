using System.Collections.Immutable;
using Annai.Browser;
using Annai.Diagnostics;

namespace Annai.Print.Kits;

/// <summary>Reads the finished files back: what a phone would read must be what the register says.</summary>
public sealed class CodeProof(Chromium chromium)
{
    private static readonly Viewport Sheet = new(600, 600);

    /// <param name="folder">Where the files lie, for findings.</param>
    /// <param name="files">The files as they were read back from there.</param>
    /// <param name="payload">What the register says.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<bool> Reads(
        string folder, ImmutableArray<KitFile> files, string payload, Findings findings, CancellationToken stop)
    {
        var places = files.Select(file => new SourcePlace($"{folder}/{file.Name}")).ToList();
        var pictures = new List<(FileToRead, int, int)>();
        foreach (var (file, place) in files.Zip(places))
            if (await Picture(file, place, findings, stop) is { } picture)
                pictures.Add((new FileToRead(picture, place), file.Page, file.Dpi));
        if (pictures.Count < files.Length)
            return false;
        var pages = await chromium.DecodeAll([.. pictures], findings, stop);
        var isRight = true;
        foreach (var (page, place) in pages.Zip(places))
            isRight &= page is not null && Says(page, payload, place, findings);
        return isRight;
    }

    private static bool Says(DecodedPage page, string payload, SourcePlace place, Findings findings)
    {
        if (page.Codes is [var code] && code.Text == payload)
            return true;
        var found = page.Codes.IsEmpty ? "nothing" : string.Join(", ", page.Codes.Select(code => $"`{code.Text}`"));
        findings.Add(
            Codes.CodeUnreadable,
            place,
            $"this file reads as {found}, expected `{payload}`",
            "do not print it; print the code anew");
        return false;
    }

    private async Task<byte[]?> Picture(KitFile file, SourcePlace place, Findings findings, CancellationToken stop) =>
        file.ContentType is "image/png" or KitFile.Pdf
            ? file.Bytes
            : await chromium.PngOf(WebDocument.OfPicture(file.Bytes, file.ContentType, place), Sheet, findings, stop);
}
