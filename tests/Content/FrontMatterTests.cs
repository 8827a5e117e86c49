using System.Text;
using Annai.Content;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Content;

public sealed class FrontMatterTests
{
    private const string File = "content/notices/kenshin-b.md";

    private static readonly string Clean = Reading.TextOf(File);

    [Fact]
    public void The_line_ends_of_Windows_and_a_byte_order_mark_are_no_mistake()
    {
        var notice = Notice("\uFEFF" + Clean.ReplaceLineEndings("\r\n"));
        Assert.Equal("お忘れではありませんか", notice.Japanese.Title.Value);
        Assert.Equal((5, 8), (notice.Japanese.Title.Place.Line, notice.Japanese.Title.Place.Column));
    }

    [Fact]
    public void A_file_may_end_with_its_second_fence()
    {
        var notice = Notice(Clean[..(Clean.LastIndexOf("---", StringComparison.Ordinal) + 3)]);
        Assert.Equal("お忘れではありませんか", notice.Japanese.Title.Value);
    }

    [Fact]
    public async Task Fences_in_the_body_are_the_bodys()
    {
        using var site = Reading.SmallestSite();
        site.Write(File, Clean + "\n\n---\n\ntitle: 別の題\n\n---\n");
        Assert.Empty((await ToolRun.Of(site.Folder, "build", stop: TestContext.Current.CancellationToken)).Error);
        var html = site.Read("output/site/n/kenshin-b/index.html");
        Assert.Equal(2, html.Split("<hr />").Length - 1);
        Assert.Contains("<h1>お忘れではありませんか</h1>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\nprogramme: kenshin\n")]                 // no second fence
    [InlineData("----\nprogramme: kenshin\n----\n")]
    [InlineData(" ---\nprogramme: kenshin\n---\n")]
    [InlineData("\n---\nprogramme: kenshin\n---\n")]
    [InlineData("# a heading\n\n---\n\ntext\n")]
    public void A_file_without_front_matter_is_told_so_and_nothing_on_top(string text)
    {
        var finding = Assert.Single(Reading.With(File, text).Findings);
        Assert.Equal((Codes.BrokenSyntax, 1, 1), (finding.Code, finding.Place.Line, finding.Place.Column));
    }

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n\n---\n")]
    [InlineData("---\n# nothing but a comment\n---\n")]
    public void Empty_front_matter_lacks_every_key(string text) =>
        Assert.All(Reading.With(File, text).Findings, finding => Assert.Equal(Codes.MissingKey, finding.Code));

    [Fact]
    public void A_file_cut_off_anywhere_is_findings_or_a_model_and_never_a_crash()
    {
        using var site = Reading.SmallestSite();
        var bytes = Encoding.UTF8.GetBytes(Clean);
        for (var length = 0; length < bytes.Length; length++)
        {
            site.Write(File, bytes[..length]);
            Reading.Of(site);
        }
    }

    private static Notice Notice(string text)
    {
        var reading = Reading.With(File, text);
        Assert.Empty(reading.Findings);
        return reading.Site!.Notices.Single();
    }
}
