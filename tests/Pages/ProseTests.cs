using AngleSharp.Dom;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>What an author's Markdown becomes.</summary>
public sealed class ProseTests
{
    [Fact]
    public async Task Values_stand_where_their_names_stood()
    {
        var prose = await Drawn("{deadline}まで。{deadline:visit}、{tel}、{fee}、{fiscal-year}、{city}、{ 波括弧 } {}");
        Assert.Equal(
            "1月31日（日）まで。1月31日（日）、073-000-0000、無料、令和8年度、あおば市、{ 波括弧 } {}",
            prose.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public async Task Steps_notes_and_warnings_are_blocks()
    {
        var prose = await Drawn(
            "::: steps\n1. **電話する** 予約\n2. 行く\n:::\n\n::: note\n知らせ\n:::\n\n::: warning\n注意\n:::");
        Assert.Equal(2, prose.QuerySelectorAll(".steps > ol > li").Length);
        Assert.Equal("お知らせ", prose.QuerySelector(".note > .label")!.TextContent);
        Assert.Equal("ご注意", prose.QuerySelector(".warning > .label")!.TextContent);
    }

    [Fact]
    public async Task Questions_open_and_close_without_a_script()
    {
        var prose = await Drawn("::: faq\n### 一つ目\n答え\n\n- 一\n- 二\n\n### 二つ目\n答え\n:::");
        var questions = prose.QuerySelectorAll(".faq > details");
        Assert.Equal(["一つ目", "二つ目"], questions.Select(question => question.QuerySelector("summary")!.TextContent));
        Assert.Equal(2, questions[0].QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task A_number_that_is_named_can_be_called()
    {
        var prose = await Drawn("::: call\n{tel}に「予約をお願いします」とお伝えください。\n:::");
        var link = prose.QuerySelector(".call a")!;
        Assert.Equal(("tel:0730000000", "073-000-0000"), (link.GetAttribute("href"), link.TextContent));
    }

    [Fact]
    public async Task A_heading_keeps_its_Japanese_as_its_id_and_no_two_have_one()
    {
        var prose = await Drawn("# 受け方（2026）\n\n## 受け方（2026）\n\n## 1日目 & {fee}\n\n## ！");
        Assert.Equal(
            ["受け方-2026", "受け方-2026-2", "heading-1日目-無料", "heading"],
            prose.QuerySelectorAll("h2").Select(heading => heading.Id));
        Assert.Empty(prose.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task Each_cell_of_a_table_says_its_heading_for_the_phone_that_stacks_them()
    {
        var prose = await Drawn("| 検査 | 費用 |\n| --- | --- |\n| 血液 | {fee} |");
        Assert.Equal(["検査", "費用"], prose.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-heading")));
        Assert.Equal(["血液", "無料"], prose.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Empty(prose.QuerySelectorAll("td p"));
    }

    [Theory]
    [InlineData("# 見出し {#id .klass onclick=alert(1)}")]
    [InlineData("<b onclick=alert(1)>太字</b>")]
    public async Task No_attribute_of_an_author_reaches_the_page(string markdown)
    {
        var prose = await Drawn(markdown);
        Assert.Empty(prose.QuerySelectorAll("[onclick], b"));
    }

    private static async Task<IElement> Drawn(string markdown)
    {
        using var site = await BuiltSite.Of(files =>
        {
            const string path = "content/programmes/kenshin.md";
            var text = files.Read(path);
            files.Write(path, text[..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)] + markdown + "\n");
        });
        return site.Page("p/kenshin/index.html").QuerySelector(".prose")!;
    }
}
