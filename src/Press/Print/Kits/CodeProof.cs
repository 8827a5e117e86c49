using Annai.Browser;
using Annai.Diagnostics;

namespace Annai.Print.Kits;

/// <summary>Reads the finished files back: what a phone would read must be what the register says.</summary>
public sealed class CodeProof(Chromium chromium)
{
    private static readonly Viewport Sheet = new(600, 600);

    /// <param name="path">The file as it lies on the disk, for findings.</param>
    /// <param name="file">The file as it was read back from there.</param>
    /// <param name="payload">What the register says.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<bool> Reads(string path, KitFile file, string payload, Findings findings, CancellationToken stop)
    {
        var place = new SourcePlace(path);
        if (await Picture(file, place, findings, stop) is not { } png
            || await chromium.Decode(new FileToRead(png, place), findings, dpi: file.Dpi, cancellation: stop) is not { } page)
            return false;
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
