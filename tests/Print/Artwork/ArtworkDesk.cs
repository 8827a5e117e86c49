using Annai.App.Printing;
using Annai.Browser;
using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Pages;
using Annai.Pages.Printing;
using Annai.Print.Artwork;
using Annai.Print.Finishing;
using Annai.Print.Kits;
using Annai.Print.Proofs;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.Print.Artwork;

/// <summary>Draws the artwork of a city's first code, from texts and templates as a test changed them.</summary>
internal sealed class ArtworkDesk(TempSite site) : IDisposable
{
    private static readonly JapaneseDay Today = JapaneseDay.Parse("2026-11-20");

    public TempSite Site { get; } = site;

    /// <summary>What a test makes of each template and style.</summary>
    public Func<string, string> Changed { get; init; } = text => text;

    public OutputProfile? Profile { get; init; }

    public void Dispose() => Site.Dispose();

    public async Task<KitFile?> Draw(Chromium chromium, Findings findings, Medium medium = Medium.Postcard) =>
        (await Finished(chromium, findings, medium))?.File;

    /// <summary>Draws it, and then the proof of it.</summary>
    public async Task<bool> Prove(Chromium chromium, Findings findings, Medium medium = Medium.Postcard)
    {
        var artwork = await Finished(chromium, findings, medium);
        var press = new ProofPress(
            chromium, name => Template.Parse(TextOf(name)!, $"templates/{name}"), Site.Folder, Today);
        return await press.Draw(
            Order(medium), ArtworkKind.Of(medium)!, artwork!, findings, TestContext.Current.CancellationToken);
    }

    private async Task<FinishedArtwork?> Finished(Chromium chromium, Findings findings, Medium medium)
    {
        var order = Order(medium);
        var inks = InkTable.Read(TextOf(InkTable.Name)!, findings);
        var files = new ArtworkFiles(name => Template.Parse(TextOf(name)!, $"templates/{name}"), TextOf);
        return await new ArtworkPress(chromium, files, inks, Profile)
            .Of(order, ArtworkKind.Of(medium)!, findings, TestContext.Current.CancellationToken);
    }

    private ArtworkOrder Order(Medium medium)
    {
        var findings = new Findings();
        var model = SiteReader.Read(Site.Folder, findings);
        Assert.Empty(findings.Sorted().Where(finding => finding.Severity == Severity.Error));
        var words = WordSets.Read(Site.Folder, model!.Configuration.Languages, findings);
        var texts = new PrintedTexts(model, words, Today);
        var code = model.Codes[0];
        return new CodeOrders(model, texts).ArtworkOf(code with { Medium = code.Medium with { Value = medium } });
    }

    private string? TextOf(string name) =>
        Changed(File.ReadAllText(Path.Combine(Repository.Root, "templates", name)));
}
