using Annai.Browser;
using Annai.Calendar;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Print.Checking;
using Annai.Print.Checking.Drawing;
using Annai.Print.Reading;
using Annai.Tests.Browser;
using Xunit;

namespace Annai.Tests.Print.Checking;

/// <summary>What tests of the check share: a register of two codes, and a file to look at.</summary>
public abstract class CheckingTests(TestChromium chromium) : BrowserTests(chromium)
{
    private static readonly NoticeId Green = new("kenshin-b");

    private protected static CodeMeaning Meaning { get; } = new()
    {
        Code = new CodeId("AE-M5TXE"),
        Notice = Green,
        Card = "緑色のはがき",
        IsReleased = true,
        PostedOn = new JapaneseDay(new DateOnly(2026, 12, 1)),
        IsOpen = true,
    };

    /// <summary>What is wrong with the drawing of a card, for which no browser is needed.</summary>
    private protected void Drawn(HandCard card)
    {
        var file = PdfFile.Open(card.Pdf());
        var check = new PageCheck(file, new DrawingReader(file), _ => null, null);
        var page = check.Of(Assert.Single(PdfPages.Of(file)), new InspectedPage([], [], [], 1, 1, 1));
        Findings.Add(page.Flaws.Select(flaw => flaw.Finding(new SourcePlace("card.pdf"))));
    }

    private protected void Drawn(string golden, HandCard card)
    {
        Drawn(card);
        Golden.MatchFindings(golden, Findings.Sorted());
    }

    private protected Task<LookedThrough?> Check(HandCard card, CodeMeaning? meaning = null) =>
        Check(card.Pdf(), meaning);

    private protected async Task<LookedThrough?> Check(byte[] pdf, CodeMeaning? meaning = null)
    {
        var known = meaning ?? Meaning;
        var check = new ArtworkCheck(
            await Chromium(), text => text.Contains("/Q/AE-M5TXE/", StringComparison.Ordinal) ? known : null);
        return await check.Of(FileOf(pdf, "card.pdf"), Green, Findings, Cancellation);
    }

    /// <summary>All that is wrong with a card, which must be the one thing that the golden says.</summary>
    private protected async Task Flawed(string golden, HandCard card, CodeMeaning? meaning = null)
    {
        await Check(card, meaning);
        Golden.MatchFindings(golden, Findings.Sorted().Where(finding => finding.Code != Codes.BrowserWithoutSandbox));
    }
}
