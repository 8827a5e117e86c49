using Xunit;

namespace Annai.Tests.Pages;

/// <summary>Whatever an author writes fits a narrow screen, and can be read there.</summary>
public sealed class ReflowTests(TestChromium chromium)
{
    private const string Hostile = """
        # HeadingWithoutAnyPlaceToBreakItWhatsoeverThatGoesOnAndOn

        `a_word_of_code_that_is_very_long_and_goes_on_without_any_end`

        ```
        SELECT name, address FROM places WHERE area = 'chuo' ORDER BY distance;
        ```

        https://www.city.aoba.example/kenshin/a/very/long/address/that/does/not/end

        | 検査の項目 | 費用（自己負担） | 場所 | 曜日 | 予約 | 備考 |
        | --- | --- | --- | --- | --- | --- |
        | 血液検査 | {fee} | あおば中央クリニック | 月曜日から金曜日 | 必要 | Donaudampfschifffahrtsgesellschaft |
        """;

    [Theory]
    [InlineData("")]
    [InlineData("225%")]
    public async Task Code_long_words_and_wide_tables_do_not_scroll_sideways(string letters)
    {
        var (_, faults) = await Looked(letters);
        Assert.Empty(faults);
    }

    [Fact]
    public async Task Code_is_written_no_smaller_than_other_small_letters()
    {
        var (size, _) = await Looked("");
        Assert.InRange(size, 16, 18);
    }

    private async Task<(double Code, List<string> Faults)> Looked(string letters)
    {
        using var site = await BuiltSite.Of(files =>
        {
            const string path = "content/programmes/kenshin.md";
            var text = files.Read(path);
            files.Write(path, text[..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)] + Hostile + "\n");
        });
        await using var phone = await Phone.Switched(chromium);
        await site.AnswerAll(phone.Context);
        var page = await phone.Context.NewPageAsync();
        await page.GotoAsync("https://annai.example/p/kenshin/");
        await page.EvaluateAsync("size => { document.documentElement.style.fontSize = size; }", letters);
        var size = await page.EvaluateAsync<double>(
            "() => parseFloat(getComputedStyle(document.querySelector('pre code')).fontSize)");
        return (size, await Reflow.Faults(page, 320, 600, 768));
    }
}
