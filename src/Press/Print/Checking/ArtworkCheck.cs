using System.Collections.Immutable;
using Annai.Browser;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Print.Checking.Drawing;
using Annai.Print.Reading;

namespace Annai.Print.Checking;

/// <summary>
/// Looks through a PDF that any program may have made, before it goes to a printer. Whatever is wrong with the file is
/// a finding: nothing that is handed in ends the tool.
/// </summary>
/// <param name="chromium">Draws pages and reads codes.</param>
/// <param name="meanings">What a code says of this site; null for one that is none of its codes.</param>
public sealed class ArtworkCheck(Chromium chromium, Func<string, CodeMeaning?> meanings)
{
    // A module of a third of a millimetre has five pixels across.
    private const int Dpi = 400;

    /// <summary>What is wrong with a file of that length, which nobody need read into memory.</summary>
    public static Finding? TooLarge(long bytes, SourcePlace place) => bytes <= ReadingLimits.LargestFile
        ? null
        : new Finding(
            Codes.ArtworkTooLarge, place, $"the file has more than {ReadingLimits.LargestFile >> 20} MB",
            "have its pictures brought down to 350 ppi, or hand it in in parts");

    /// <returns>What was found out, its flaws among the findings; or null where the file cannot be read.</returns>
    public async Task<LookedThrough?> Of(
        FileToRead pdf, NoticeId? notice, Findings findings, CancellationToken stop = default)
    {
        try
        {
            return await Checked(pdf, notice, findings, stop);
        }
        catch (UnreadablePdfException unreadable)
        {
            findings.Add(unreadable.Code, pdf.Place, unreadable.Message, unreadable.Hint);
            return null;
        }
    }

    private async Task<LookedThrough?> Checked(
        FileToRead pdf, NoticeId? notice, Findings findings, CancellationToken stop)
    {
        var file = PdfFile.Open(pdf.Bytes);
        var pages = PdfPages.Of(file);
        var check = new PageCheck(file, new DrawingReader(file), meanings, notice);
        var checkedPages = ImmutableArray.CreateBuilder<ArtworkPage>();
        foreach (var page in pages)
        {
            check.Try(page);
            if (await chromium.Inspect(pdf, page.Number, Dpi, findings, stop) is not { } seen)
                return null;
            checkedPages.Add(check.Of(page, seen));
        }

        ImmutableArray<Flaw> flaws =
            [.. checkedPages.SelectMany(page => page.Flaws), .. Missing(checkedPages, notice)];
        findings.Add(flaws.Select(flaw => flaw.Finding(pdf.Place)));
        return new LookedThrough(pdf.Place.File, checkedPages.ToImmutable(), flaws);
    }

    private static IEnumerable<Flaw> Missing(IEnumerable<ArtworkPage> pages, NoticeId? notice)
    {
        if (notice is { } wanted && !pages.Any(page => page.Codes.Any(code => code.Meaning is not null)))
            yield return new Flaw(
                Codes.CodeMissing, 0, wanted.Value, "",
                $"no code of this site can be read on it, expected one of `{wanted}`",
                "place a code of `output/print`, and see that nothing covers it");
    }
}
