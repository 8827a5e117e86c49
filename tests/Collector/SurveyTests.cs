using System.Net;
using System.Text.RegularExpressions;
using Annai.Collector;
using Annai.Events;
using Annai.Events.Surveys;
using Annai.Events.Wording;
using Annai.Tests.Events;
using Xunit;

namespace Annai.Tests.Collector;

/// <summary>A survey that is answered without a script: what the collector shows, and what it keeps.</summary>
public sealed partial class SurveyTests : IAsyncLifetime
{
    private const string Address = "/s/aoba/visit?n=kenshin-a&c=AOB-1&l=ja&e=open";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private readonly FaultyDisk _disk = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("annai-survey-").FullName;
    private TempCollector _collector = null!;

    public async ValueTask InitializeAsync()
    {
        Write("ja", "質問");
        _collector = await TempCollector.Start(
            _disk.Open, new CollectorSettings { FolderOf = tenant => tenant == "aoba" ? _folder : null });
    }

    public async ValueTask DisposeAsync()
    {
        await _collector.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_form_is_shown_with_a_number_and_the_way_back_and_nothing_chosen()
    {
        var (status, html) = await Get(Address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Matches("^質問 OPEN back=/n/kenshin-a/ good=[|] near=[|] token=[A-Za-z0-9_-]{54}[|]$", html);
        Assert.Contains("back=/p/kenshin/", (await Get("/s/aoba/visit?p=kenshin")).Html, StringComparison.Ordinal);
        Assert.Empty(_collector.Log.Read());
    }

    [Fact]
    public async Task Answers_are_one_event_and_the_browser_is_led_to_thanks()
    {
        using var answer = await Send(await Token(), "useful=good&matters=hours&matters=near");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(Address + "&done=1", answer.Headers.Location!.OriginalString);
        Assert.Equal("質問 DONE back=/n/kenshin-a/", (await Get(Address + "&done=1")).Html);
        var kept = Assert.Single(_collector.Log.Read());
        Assert.Equal(
            (EventKind.SurveyAnswer, "AOB-1", "ja", PageStand.Open, null),
            (kept.Kind, kept.Code?.Value, kept.Language?.Value, kept.Stand, kept.Suspicion));
        Assert.Equal("visit", kept.Detail.Survey?.Value);
        Assert.Equal(
            ["useful: good", "matters: near hours"],
            kept.Detail.Answers.Select(one => $"{one.Question}: {string.Join(' ', one.Options)}"));
        Assert.Equal(1, _collector.Counts.Of(CollectorAnswer.Counted));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_counts_once()
    {
        var token = await Token();
        using var first = await Send(token, "useful=good");
        using var second = await Send(token, "useful=good");
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (first.StatusCode, second.StatusCode));
        Assert.Single(_collector.Log.Read());
    }

    [Theory]
    [InlineData("")]
    [InlineData("useful=")]
    [InlineData("useful=none")]               // no option
    [InlineData("useful=good&useful=poor")]   // one can be chosen, and nobody knows which
    [InlineData("other=good")]
    public async Task Where_nothing_is_chosen_it_is_asked_again(string answers)
    {
        using var answer = await Send(await Token(), answers);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("質問 WRONG EMPTY OPEN", await Text(answer), StringComparison.Ordinal);
        Assert.Empty(_collector.Log.Read());
        Assert.Equal(1, _collector.Counts.Of(CollectorAnswer.Unanswered));
    }

    [Fact]
    public async Task A_form_that_was_open_too_long_is_shown_again_with_its_answers_and_can_be_sent()
    {
        var token = await Token();
        _collector.Log.Time.Now += TimeSpan.FromHours(13);
        using var late = await Send(token, "useful=good");
        var html = await Text(late);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.StartsWith(
            "質問 WRONG LATE OPEN back=/n/kenshin-a/ good= checked| near=|", html, StringComparison.Ordinal);
        _collector.Log.Time.Now += TimeSpan.FromMinutes(1);
        using var again = await Send(TokenIn(html), "useful=good");
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Single(_collector.Log.Read());
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_number_that_the_collector_did_not_sign_is_none(string token)
    {
        using var answer = await Send(token, "useful=good");
        var html = await Text(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.NotEqual(token, TokenIn(html));
        Assert.Empty(_collector.Log.Read());
    }

    [Fact]
    public async Task A_number_of_another_survey_is_none()
    {
        var ids = TempLog.Ids;
        _collector.Vocabularies = new(Vocabulary.Of(ids with
        {
            Surveys = [.. ids.Surveys, new SurveyIds("other", ids.Surveys.First().Questions)],
        }));
        Write("ja", "別の質問", "other");
        using var answer = await Send(
            await Token(), "useful=good", Address.Replace("/visit?", "/other?", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("別の質問 WRONG LATE", await Text(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(30, "&_m=buy")]
    public async Task What_no_person_sends_is_kept_apart(int seconds, string more)
    {
        var token = await Token();
        using var answer = await Send(token, "useful=good" + more, after: TimeSpan.FromSeconds(seconds));
        // It is thanked all the same: a program learns nothing.
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(Suspicion.Form, Assert.Single(_collector.Log.Read()).Suspicion);
    }

    [Fact]
    public async Task A_full_disk_is_said_politely_and_the_same_form_can_be_sent_again()
    {
        var token = await Token();
        _disk.IsFull = true;
        using var busy = await Send(token, "useful=poor&matters=near");
        var html = await Text(busy);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, busy.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), busy.Headers.RetryAfter!.Delta);
        Assert.StartsWith(
            "質問 WRONG BUSY OPEN back=/n/kenshin-a/ good=| near= checked|", html, StringComparison.Ordinal);
        _disk.IsFull = false;
        using var again = await Send(TokenIn(html), "useful=poor&matters=near");
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Single(_collector.Log.Read());
    }

    [Fact]
    public async Task Another_site_s_page_sends_nothing()
    {
        var request = Form(await Token(), "useful=good", Address);
        request.Headers.Remove("Sec-Fetch-Site");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await _collector.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(_collector.Log.Read());
    }

    [Theory]
    [InlineData("/s/aoba/visit")]                      // from no page
    [InlineData("/s/aoba/visit?n=nobody")]
    [InlineData("/s/aoba/visit?n=kenshin-b&c=AOB-1")]  // another notice's code
    [InlineData("/s/aoba/visit?n=kenshin-a&p=kenshin")]
    [InlineData("/s/aoba/visit?n=kenshin-a&l=fr")]
    [InlineData("/s/aoba/other?n=kenshin-a")]
    [InlineData("/s/izumi/visit?n=kenshin-a")]
    [InlineData("/s/aoba/..%2fvisit?n=kenshin-a")]
    [InlineData("/s/aoba/visit/?n=kenshin-a")]
    [InlineData("/s/aoba")]
    [InlineData("/s/")]
    public async Task What_the_city_does_not_have_is_not_found(string address)
    {
        var (status, text) = await Get(address);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("このアンケートは見つかりません", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", 20)]
    [InlineData("multipart/form-data; boundary=x", 20)]
    [InlineData("application/x-www-form-urlencodedX", 20)]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", 20)]
    [InlineData("application/x-www-form-urlencoded", 40_000_000)]
    public async Task What_is_no_form_is_refused(string type, int length)
    {
        var request = Form("", new string('a', length), Address);
        request.Content!.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        try
        {
            using var answer = await _collector.Client.SendAsync(request, Stop);
            Assert.InRange((int)answer.StatusCode, 400, 499);
        }
        catch (HttpRequestException)
        {
            // The server hangs up before the end of what is much too long.
        }

        Assert.Empty(_collector.Log.Read());
    }

    [Theory]
    [InlineData("PUT", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", HttpStatusCode.OK)]
    public async Task Other_methods_change_nothing(string method, HttpStatusCode status)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), Address);
        using var answer = await _collector.Client.SendAsync(request, Stop);
        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(await Text(answer));
    }

    [Fact]
    public async Task A_page_in_another_language_is_shown_where_a_build_wrote_one()
    {
        Assert.StartsWith("質問", (await Get("/s/aoba/visit?n=kenshin-a&l=en")).Html, StringComparison.Ordinal);
        Write("en", "Survey");
        Assert.StartsWith("Survey", (await Get("/s/aoba/visit?n=kenshin-a&l=en")).Html, StringComparison.Ordinal);
        Write("en", "Another survey");
        Assert.StartsWith("Another", (await Get("/s/aoba/visit?n=kenshin-a&l=en")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_browser_keeps_a_page_and_none_runs_a_script_on_it()
    {
        using var answer = await _collector.Client.GetAsync(Address, Stop);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script", policy, StringComparison.Ordinal);
    }

    // As `templates/survey.html` does it, in few words.
    private void Write(string language, string title, string survey = "visit")
    {
        static string If(SurveyCase which, string text) =>
            SurveyMarks.Of(SurveyMarks.If, which.ToString()) + text + SurveyMarks.Of(SurveyMarks.End);
        var back = SurveyMarks.Of(SurveyMarks.Back, "/n/{id}/", "/p/{id}/");
        var good = SurveyMarks.Of(SurveyMarks.Checked, "useful", "good");
        var near = SurveyMarks.Of(SurveyMarks.Checked, "matters", "near");
        var form = $" good={good}| near={near}| token={SurveyMarks.Of(SurveyMarks.Token)}|";
        var wrong = " WRONG"
            + If(SurveyCase.Empty, " EMPTY") + If(SurveyCase.Late, " LATE") + If(SurveyCase.Busy, " BUSY");
        var path = Path.Combine(_folder, SurveyMarks.FileOf(survey, language));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(
            path,
            title + If(SurveyCase.Wrong, wrong) + If(SurveyCase.Open, " OPEN") + If(SurveyCase.Done, " DONE")
            + $" back={back}" + If(SurveyCase.Open, form));
    }

    private async Task<string> Token() => TokenIn((await Get(Address)).Html);

    private static string TokenIn(string html) => OfToken().Match(html).Groups[1].Value;

    private async Task<(HttpStatusCode Status, string Html)> Get(string address)
    {
        using var answer = await _collector.Client.GetAsync(address, Stop);
        return (answer.StatusCode, await Text(answer));
    }

    private Task<HttpResponseMessage> Send(
        string token, string answers, string address = Address, TimeSpan? after = null)
    {
        _collector.Log.Time.Now += after ?? TimeSpan.FromSeconds(20);
        return _collector.Client.SendAsync(Form(token, answers, address), Stop);
    }

    private static HttpRequestMessage Form(string token, string answers, string address) =>
        new(HttpMethod.Post, address)
        {
            Content = new StringContent(
                $"{answers}&{SurveyMarks.TokenField}={Uri.EscapeDataString(token)}",
                mediaType: new("application/x-www-form-urlencoded")),
            Headers = { { "Sec-Fetch-Site", "same-origin" } },
        };

    private static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(Stop);

    [GeneratedRegex("token=([^|]*)[|]")]
    private static partial Regex OfToken();
}
