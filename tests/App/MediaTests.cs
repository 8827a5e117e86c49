using Annai.App;
using Xunit;

namespace Annai.Tests.App;

/// <summary>`annai media`: any picture becomes what pages use.</summary>
public sealed class MediaTests(TestChromium chromium)
{
    private const string Drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 500\"><rect width=\"90\" height=\"90\"/></svg>";

    [Fact]
    public async Task A_drawing_becomes_three_light_pictures_that_a_notice_can_name()
    {
        await chromium.Ready();
        using var site = TempSite.OfSmallCity();
        site.Write("park.svg", Drawing);

        var run = await Of(site, "media park.svg");

        Assert.Equal(ExitCode.Clean, run.Exit);
        string[] said =
        [
            "content/media/park-480.webp 480×200 ", "content/media/park-960.webp 960×400 ",
            "content/media/park-1440.webp 1440×600 ",
        ];
        Assert.All(
            run.Out.Trim().Split('\n').Zip(said),
            line => Assert.StartsWith(line.Second, line.First, StringComparison.Ordinal));
        const string notice = "content/notices/kenshin-b.md";
        const string hero = "hero: { image: park, alt: 公園 }\ntitle:";
        site.Write(notice, site.Read(notice).Replace("title:", hero, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Clean, (await Of(site, "check")).Exit);
    }

    [Fact]
    public async Task A_picture_is_never_made_larger()
    {
        await chromium.Ready();
        using var site = TempSite.OfSmallCity();
        site.Write("big.svg", Drawing);
        await Of(site, "media big.svg");
        File.Copy(Path.Combine(site.Folder, "content/media/big-480.webp"), Path.Combine(site.Folder, "small.webp"));

        await Of(site, "media small.webp");

        Assert.Equal(
            ["small-480.webp"],
            Directory.EnumerateFiles(Path.Combine(site.Folder, "content/media"), "small-*").Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_name_that_pages_cannot_list_is_written_without_its_spaces_and_commas()
    {
        await chromium.Ready();
        using var site = TempSite.OfSmallCity();
        site.Write("写真　1,2.svg", Drawing);

        var run = await Of(site, "media 写真　1,2.svg");

        Assert.StartsWith("content/media/写真-1-2-480.webp ", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await Of(site, "check")).Exit);
    }

    [Theory]
    [InlineData("nowhere.jpg", null, "AN0002")]
    [InlineData("words.jpg", "no picture", "AN0708")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "AN0708")]
    public async Task What_is_no_picture_is_told_and_nothing_is_written(string name, string? text, string code)
    {
        await chromium.Ready();
        using var site = TempSite.OfSmallCity();
        if (text is not null)
            site.Write(name, text);

        var run = await Of(site, $"media {name}");

        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Equal(2, run.Error.Split($"{code} {name}").Length);
        Assert.False(Directory.Exists(Path.Combine(site.Folder, "content", "media")));
    }

    private static Task<ToolRun> Of(TempSite site, string words) =>
        ToolRun.Of(site.Folder, words, stop: TestContext.Current.CancellationToken);
}
