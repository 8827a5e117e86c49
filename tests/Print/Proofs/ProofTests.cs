using System.Text.Json;
using Annai.Print.Proofs;
using Annai.Tests.Browser;
using Annai.Tests.Print.Artwork;
using PdfSharp.Pdf.IO;
using Xunit;

namespace Annai.Tests.Print.Proofs;

public sealed class ProofTests(TestChromium chromium) : BrowserTests(chromium), IDisposable
{
    private const string Notice = "content/notices/kenshin-b.md";

    private readonly ArtworkDesk _desk = new(TempSite.OfSmallCity());

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_first_round_has_a_cover_each_sheet_and_all_of_them_small()
    {
        Assert.True(await Prove());
        Assert.Equal((4, 2), (Pages(1), Round(1).Sheets.Length));
        Assert.Equal("2026-11-20", Round(1).Day);
        Assert.Empty(Found());
    }

    [Fact]
    public async Task The_very_same_file_is_the_same_round()
    {
        await Prove();
        var first = File.ReadAllBytes(FileOf(1));
        await Prove();
        Assert.Equal(first, File.ReadAllBytes(FileOf(1)));
        Assert.False(_desk.Site.Has("proofs/AE-M5TXE/2/round.json"));
    }

    [Fact]
    public async Task A_second_round_shows_the_sheet_that_changed_beside_what_it_was()
    {
        await Prove();
        Title("昨年度の健診", "今年度の健診");
        await Prove();
        Assert.Equal(Round(1).Sheets[0], Round(2).Sheets[0]);
        Assert.NotEqual(Round(1).Sheets[1], Round(2).Sheets[1]);
        Assert.Equal(5, Pages(2));
    }

    [Fact]
    public async Task A_fourth_round_is_told()
    {
        foreach (var next in new[] { "一", "二", "三", "四" })
        {
            Assert.Empty(Found());
            Title("の健診", $"{next}の健診");
            await Prove();
        }

        Golden.MatchFindings("0816-fourth-round", Found());
    }

    private async Task<bool> Prove() => await _desk.Prove(await Chromium(), Findings);

    private void Title(string written, string other) =>
        _desk.Site.Write(Notice, _desk.Site.Read(Notice).Replace(written, other, StringComparison.Ordinal));

    private ProofRound Round(int number) =>
        JsonSerializer.Deserialize<ProofRound>(_desk.Site.Read($"proofs/AE-M5TXE/{number}/round.json"))!;

    private int Pages(int number)
    {
        using var pdf = PdfReader.Open(FileOf(number), PdfDocumentOpenMode.Import);
        return pdf.PageCount;
    }

    private string FileOf(int number) =>
        Path.Combine(_desk.Site.Folder, $"proofs/AE-M5TXE/{number}/postcard-proof.pdf");
}
