using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Annai.Tests.Finder;

/// <summary>The nearest first, and what a visitor is told where the phone does not say where it is.</summary>
public sealed class NearestTests(TestChromium chromium)
{
    [Fact]
    public async Task Nothing_is_asked_before_the_button_is_pressed()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.AddInitScriptAsync(
            "navigator.geolocation.getCurrentPosition = () => { window.asked = true; }");
        var page = await city.Open("n/kenshin-b/?s=near");

        await Expect(page.Says()).ToHaveTextAsync("「現在地から近い順に並べる」を押してください。");
        await Expect(page.GetByText("現在地は送信されません。")).ToBeVisibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("!!window.asked"));
        await page.PressNear();
        Assert.True(await page.EvaluateAsync<bool>("!!window.asked"));
    }

    [Fact]
    public async Task The_nearest_come_first_with_their_distance_and_those_of_unknown_place_last()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Allow();
        var page = await city.Open();
        await page.PressNear();

        await Expect(page.Says()).ToHaveTextAsync("現在地から近い順に並べました。距離は直線距離です。");
        await page.Shows("5 3 2 1 4");
        Assert.Equal(
            ["直線距離 約1.1km", "直線距離 約2.1km", "直線距離 約3.2km", "直線距離 約5.8km", "距離は分かりません"],
            await page.Locator(".far").AllTextContentsAsync());
        Assert.Equal("?s=near", page.Query());
    }

    [Fact]
    public async Task The_original_order_comes_back()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Allow();
        var page = await city.Open();
        await page.PressNear();
        await page.GetByRole(AriaRole.Button, new() { Name = "元の順に戻す" }).ClickAsync();

        await page.Shows("1 2 3 4 5");
        await Expect(page.Locator(".far")).ToHaveCountAsync(0);
        Assert.Equal("", page.Query());
    }

    [Fact]
    public async Task Few_metres_are_said_in_steps_of_fifty()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Allow(new() { Latitude = 34.8632f, Longitude = 138.3251f, Accuracy = 5 });
        var page = await city.Open();
        await page.PressNear();

        await Expect(page.Locator(".far").First).ToHaveTextAsync("直線距離 約300m");
    }

    [Fact]
    public async Task Who_refuses_is_led_to_areas()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open();
        await page.PressNear();

        await Expect(page.Says()).ToContainTextAsync("許可されていない");
        await Expect(page.From("地区")).ToBeVisibleAsync();
        Assert.Equal(
            ["選んでください", "石津（2）", "山の手（2）"],
            await page.From("地区").Locator("option").AllTextContentsAsync());
        await page.Shows("1 2 3 4 5");
    }

    [Theory]
    [InlineData("done({ coords: { latitude: 34.8, longitude: 138.3, accuracy: 1001 } })", "おおよその現在地しか")]
    [InlineData("failed({ code: 2 })", "現在地を調べられませんでした")]
    [InlineData("failed({ code: 3 })", "現在地がまだ分かりません")]
    public async Task Whatever_fails_leads_the_same_way(string answer, string said)
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.AddInitScriptAsync(
            $"navigator.geolocation.getCurrentPosition = (done, failed) => {{ {answer} }}");
        var page = await city.Open();
        await page.PressNear();

        await Expect(page.Says()).ToContainTextAsync(said);
        await Expect(page.From("地区")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_came_unprotected_says_that_it_cannot_ask()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Context.NewPageAsync();
        await page.GotoAsync("http://annai.example/n/kenshin-b/");
        await page.PressNear();

        await Expect(page.Says()).ToContainTextAsync("この画面では現在地を使えません");
    }

    [Fact]
    public async Task Who_leaves_the_phone_s_question_open_is_told_after_twelve_seconds_and_may_still_answer()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.AddInitScriptAsync("""
            navigator.geolocation.getCurrentPosition =
              (done, failed, options) => Object.assign(window, { done, options });
            """);
        await city.Context.Clock.InstallAsync(new() { TimeDate = new(2026, 11, 20, 1, 0, 0, DateTimeKind.Utc) });
        var page = await city.Open();
        // From here on its clock only goes as it is told to.
        await page.Clock.PauseAtAsync(new DateTime(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc));
        await page.PressNear();
        await page.Clock.RunForAsync(11_900);
        await Expect(page.Says()).ToHaveTextAsync("現在地を調べています。");
        await page.Clock.RunForAsync(200);
        await Expect(page.Says()).ToContainTextAsync("現在地がまだ分かりません");

        await page.EvaluateAsync("done({ coords: { latitude: 34.8, longitude: 138.3, accuracy: 20 } })");
        await page.Shows("5 3 2 1 4");
        Assert.False(await page.EvaluateAsync<bool>("options.enableHighAccuracy"));
        Assert.True(await page.EvaluateAsync<int>("options.maximumAge") >= 60_000);
    }

    [Fact]
    public async Task An_answer_that_comes_after_another_choice_comes_too_late()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Context.AddInitScriptAsync(
            "navigator.geolocation.getCurrentPosition = (done) => { window.done = done; }");
        var page = await city.Open();
        await page.PressNear();
        await page.OpenOtherStarts();
        await page.From("地区").SelectOptionAsync(new SelectOptionValue { Label = "石津（2）" });
        await page.EvaluateAsync("done({ coords: { latitude: 34.8, longitude: 138.3, accuracy: 20 } })");

        await Expect(page.Says()).ToContainTextAsync("石津の中心から");
        await page.Shows("1 2 3 5 4");
    }

    [Fact]
    public async Task Going_back_keeps_the_order_of_distances()
    {
        await using var city = await FindingCity.Of(chromium);
        await city.Allow();
        var page = await city.Open();
        await page.SortByNear();
        await page.EvaluateAsync("location.hash = 'found'");
        await page.EvaluateAsync("history.back()");

        await Expect(page.Says()).ToContainTextAsync("現在地から近い順に並べました");
        await page.Shows("5 3 2 1 4");
    }

    [Theory]
    [InlineData("地区", "石津（2）", "石津の中心", "1 2 3 5 4", "?s=near.ishizu")]
    [InlineData("駅", "石津駅", "石津の中心", "1 2 3 5 4", "?s=near.ishizu")]
    // It has no centre of its own: the middle of its places stands for it.
    [InlineData("地区", "山の手（2）", "山の手の中心", "3 5 2 1 4", "?s=near.yama")]
    public async Task Distances_count_from_an_area_or_a_station(
        string field, string option, string from, string order, string query)
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open();
        await page.OpenOtherStarts();
        await page.From(field).SelectOptionAsync(new SelectOptionValue { Label = option });

        await Expect(page.Says()).ToHaveTextAsync($"{from}から近い順に並べました。距離は直線距離です。");
        await page.Shows(order);
        Assert.Equal(query, page.Query());
    }

    [Theory]
    [InlineData("4250041", "石津の中心から")]
    [InlineData("425-0041", "石津の中心から")]
    [InlineData("４２５－０００１", "山の手の中心から")]
    [InlineData("9999999", "この郵便番号の地区は見つかりませんでした")]
    public async Task Or_from_a_postcode(string typed, string said)
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open();
        await page.OpenOtherStarts();
        await page.GetByLabel("郵便番号").FillAsync(typed);

        await Expect(page.Locator(".near")).ToContainTextAsync(said);
    }

    [Fact]
    public async Task An_address_that_names_an_area_is_in_its_order()
    {
        await using var city = await FindingCity.Of(chromium);
        var page = await city.Open("n/kenshin-b/?s=near.ishizu");

        await Expect(page.Says()).ToContainTextAsync("石津の中心から近い順に並べました");
        await page.Shows("1 2 3 5 4");
    }
}
