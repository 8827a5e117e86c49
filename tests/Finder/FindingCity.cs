using Microsoft.Playwright;
using Annai.Tests.Pages;
using Xunit;

namespace Annai.Tests.Finder;

/// <summary>A city with five clinics around a station, as a visitor's phone shows it.</summary>
internal sealed class FindingCity : IAsyncDisposable
{
    public const string Host = "https://annai.example";

    /// <summary>Where the phone lies, in digits that nothing else of the city has.</summary>
    public static readonly Geolocation Here = new() { Latitude = 34.81357f, Longitude = 138.29764f, Accuracy = 30 };

    private const string Labels = """
        - id: day
          words: { ja: 曜日 }
          match: any
          labels:
            - { id: sat, words: { ja: 土曜日に受けられる }, short: { ja: 土曜日 }, synonyms: [土日, 週末] }
            - { id: sun, words: { ja: 日曜日に受けられる }, short: { ja: 日曜日 }, synonyms: [土日] }
        - id: place
          words: { ja: 場所の様子 }
          match: all
          labels:
            - { id: wdr, words: { ja: 女性の医師がいる }, short: { ja: 女性の医師 }, synonyms: [女の先生] }
            - { id: car, words: { ja: 駐車場がある }, short: { ja: 駐車場 }, synonyms: [車] }
        """;

    private const string Areas = """
        - id: ishizu
          name: 石津
          kana: いしづ
          centre: [34.86, 138.32]
          postcodes: [425-0041]
          aliases: [石津港町]
          stations: [石津駅]
        - { id: yama, name: 山の手, kana: やまのて, postcodes: [425-0001] }
        """;

    private const string Places =
        "id,name,kana,address,area,lat,lng,position,tel,call_hours,labels\n" +
        "a,髙橋クリニック,たかはしくりにっく,石津1,ishizu,34.862,138.322,exact,054-000-0001,月-金 9:00-12:00 14:00-17:00; 祝 休,sat wdr\n" +
        "b,医療法人 浜医院,はまいいん,石津2,ishizu,34.842,138.302,exact,054-000-0002,月-金 9:00-12:00 14:00-17:00; 祝 休,sat car\n" +
        "c,山の診療所,やまのしんりょうじょ,山3,yama,34.832,138.292,exact,054-000-0003,月-金 13:00-15:00; 祝 休,sun car\n" +
        "d,駅前内科,えきまえないか,山4,yama,,,,054-000-0004,,wdr\n" +
        "e,浜,はま,浜5,,34.822,138.292,exact,,,car\n";

    private readonly BuiltSite _site;
    private readonly Phone _phone;

    private FindingCity(BuiltSite site, Phone phone) => (_site, _phone) = (site, phone);

    public BuiltSite Site => _site;

    public IBrowserContext Context => _phone.Context;

    public static async Task<FindingCity> Of(TestChromium chromium, Action<TempSite>? change = null)
    {
        var site = await BuiltSite.Of(city =>
        {
            Furnish(city);
            change?.Invoke(city);
        });
        var phone = await Phone.Switched(chromium);
        await site.AnswerAll(phone.Context);
        return new FindingCity(site, phone);
    }

    public static void Furnish(TempSite city)
    {
        city.Write("content/labels.yaml", Labels);
        city.Write("content/areas.yaml", Areas);
        city.Write("content/places/clinics.csv", Places);
    }

    /// <summary>The page of a card, opened by a visitor.</summary>
    public async Task<IPage> Open(string address = "n/kenshin-b/")
    {
        var page = await Context.NewPageAsync();
        page.PageError += (_, fault) => Assert.Fail(fault);
        await page.GotoAsync($"{Host}/{address}");
        return page;
    }

    public Task Allow(Geolocation? where = null) => Task.WhenAll(
        Context.GrantPermissionsAsync(["geolocation"]),
        Context.SetGeolocationAsync(where ?? Here));

    public async ValueTask DisposeAsync()
    {
        await _phone.DisposeAsync();
        _site.Dispose();
    }
}
