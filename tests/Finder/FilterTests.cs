using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.Finder;

/// <summary>Labels, areas, words and distances together, with the counts that each choice would leave.</summary>
public sealed class FilterTests(TestChromium chromium)
{
    [Fact]
    public async Task Every_choice_counts_under_the_others()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open();
        Assert.Equal("sat 2, sun 1, wdr 2, car 3, ishizu 2, yama 2", await Counts(page));

        await page.Tick("l-sat");
        await Expect(page.Count()).ToHaveTextAsync("2件");
        // Ticking Sunday too would let one more pass; the others count among those of Saturday.
        Assert.Equal("sat 2, sun 1, wdr 1, car 1, ishizu 2, yama 0", await Counts(page));
        await Expect(page.Locator("#a-yama")).ToBeDisabledAsync();

        await page.Tick("l-car");
        await page.Shows("2");
        Assert.Equal("sat 1, sun 1, wdr 0, car 1, ishizu 1, yama 0", await Counts(page));
        await page.Tick("l-sun");
        await page.Shows("2 3");
    }

    [Fact]
    public async Task Labels_areas_words_and_distances_combine()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Allow();
        var page = await city.Open();
        await page.SortByNear();
        await page.Tick("l-car");
        await page.Shows("5 3 2");
        await page.Search("浜");
        await page.Shows("5 2");
        await page.Tick("a-ishizu");
        await page.Shows("2");
        await Expect(page.Count()).ToHaveTextAsync("1件");
        Assert.Equal("?s=near&l=car&q=浜&a=ishizu", page.Query());
    }

    [Fact]
    public async Task Nothing_found_says_which_condition_blocks_and_what_there_is_without_it()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open("n/kenshin-b/?l=wdr.car&a=ishizu");

        await Expect(page.Count()).ToHaveTextAsync("0件　条件に合う場所はありません。");
        Assert.Equal(
            ["「女性の医師がいる」を外すと1件", "「駐車場がある」を外すと1件"],
            await page.Locator(".nothing button").AllTextContentsAsync());
        await Expect(page.Locator(".nothing a[href^='tel:']")).ToBeVisibleAsync();

        await page.Locator(".nothing button").First.ClickAsync();
        await page.Shows("2");
        await Expect(page.Locator("#l-wdr")).Not.ToBeCheckedAsync();
        await Expect(page.Locator(".nothing")).ToHaveCountAsync(0);
        Assert.Equal("?l=car&a=ishizu", page.Query());
    }

    [Fact]
    public async Task Where_no_condition_blocks_alone_all_can_go_at_once()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open("n/kenshin-b/?l=sun&a=ishizu&q=どこにもない");

        await page.GetByRole(AriaRole.Button, new() { Name = "条件をすべて外すと5件" }).ClickAsync();
        await page.Shows("1 2 3 4 5");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Words_that_find_nothing_can_go()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open("n/kenshin-b/?q=どこにもない");

        await page.GetByRole(AriaRole.Button, new() { Name = "「どこにもない」を外すと5件" }).ClickAsync();
        await page.Shows("1 2 3 4 5");
    }

    [Theory]
    [InlineData("浜", "5 2")]               // the whole name before a part of it
    [InlineData("高橋", "1")]               // 髙
    [InlineData("髙橋", "1")]
    [InlineData("タカハシ", "1")]           // how it is read
    [InlineData("ﾀｶﾊｼ", "1")]
    [InlineData("えきまえ", "4")]
    [InlineData("石津２", "2")]             // its address
    [InlineData("土日", "1 2 3")]           // what labels are called too
    [InlineData("女の先生", "1 4")]
    [InlineData("車", "2 3 5")]
    [InlineData("石津駅", "1 2")]           // what lies in its area
    [InlineData("石津港町", "1 2")]
    [InlineData("浜　車", "5 2")]           // each of several words
    [InlineData("   ", "1 2 3 4 5")]
    [InlineData("医療法人浜医院", "2")]     // whether the legal form is written or not
    public async Task Words_find_names_readings_addresses_areas_and_labels(string words, string found)
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open();
        await page.Search(words);
        await Expect(page.Count()).ToHaveTextAsync($"{found.Split(' ').Length}件");
        await page.Shows(found);
    }

    [Fact]
    public async Task Half_a_word_in_kana_is_left_alone_until_it_is_written()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open();
        var keyboard = await city.Context.NewCDPSessionAsync(page);
        await page.GetByRole(AriaRole.Searchbox).FocusAsync();
        foreach (var part in new[] { "え", "えき", "えきま" })
            await keyboard.SendAsync("Input.imeSetComposition", new Dictionary<string, object>
            {
                ["text"] = part,
                ["selectionStart"] = part.Length,
                ["selectionEnd"] = part.Length,
            });

        Assert.Equal("", page.Query());
        await page.Shows("1 2 3 4 5");
        Assert.Equal("えきま", await page.GetByRole(AriaRole.Searchbox).InputValueAsync());
        await keyboard.SendAsync("Input.insertText", new Dictionary<string, object> { ["text"] = "駅前" });
        await Expect(page.Count()).ToHaveTextAsync("1件");
        Assert.Equal("?q=駅前", page.Query());
    }

    [Fact]
    public async Task The_number_found_is_spoken_and_never_takes_the_focus()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open();
        await page.Tick("l-sat");

        await Expect(page.Count()).ToHaveAttributeAsync("role", "status");
        await Expect(page.Locator("#l-sat")).ToBeFocusedAsync();
    }

    private static async Task<string> Counts(IPage page) => string.Join(", ", await page.EvaluateAsync<string[]>("""
        [...document.querySelectorAll(".find [role=group] label")]
          .map((label) => `${label.querySelector("input").id.slice(2)} ${label.querySelector("small").textContent}`)
        """));
}
