using Annai.App;
using Xunit;

namespace Annai.Tests.App;

public sealed class UnchangedBuildTests : IDisposable
{
    private const string Notice = "content/notices/kenshin-b.md";

    private readonly TempSite _site = TempSite.OfSmallCity();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_build_of_the_same_draws_nothing_whatever_time_stamps_its_files_have()
    {
        var first = await Build();
        foreach (var file in Directory.EnumerateFiles(_site.Folder, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        var again = await Build();
        Assert.Contains(" 0 drawn, 0 changed, 0 removed,", again.Out, StringComparison.Ordinal);
        Assert.Equal(Until(first), Until(again));
        Assert.False(_site.Has("output/releases/000002/index.html"));
    }

    [Theory]
    [InlineData("content/notices/kenshin-b.md", "間に合います", "間にあいます")]
    [InlineData("content/places/clinics.csv", "港診療所", "浜診療所")]
    [InlineData("templates/partials/place.html", "class=\"where\"", "class=\"there\"")]
    [InlineData("templates/css/site.css", "#1a1a1c", "#1a1a1d")]
    public async Task Whatever_changes_is_drawn_though_its_length_and_time_stamp_stay(
        string path, string old, string changed)
    {
        await Build();
        var written = File.GetLastWriteTimeUtc(Path.Combine(_site.Folder, path));
        var text = _site.Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        _site.Write(path, text.Replace(old, changed, StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(Path.Combine(_site.Folder, path), written);
        Assert.DoesNotContain(" 0 drawn,", (await Build()).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/words/ja.yaml", "call: 電話をかける\n")]
    [InlineData("content/pages/more.md", "---\ntitle: もっと\n---\nもっと読む。\n")]
    public async Task A_new_file_is_drawn(string path, string text)
    {
        await Build();
        _site.Write(path, text);
        Assert.DoesNotContain(" 0 drawn,", (await Build()).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", true)]    // looked through again, for dates in texts may be past
    [InlineData("2027-02-01", false)]   // closed
    [InlineData("2026-11-19", true)]    // an earlier day than that of the build
    public async Task The_same_files_are_drawn_again_on_a_day_on_which_they_may_say_something_else(
        string asOf, bool isSame)
    {
        await Build();
        Assert.Equal(isSame, (await Build($"--as-of {asOf}")).Out.Contains(" 0 drawn,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_warned_of_is_warned_of_again()
    {
        _site.Write(Notice, _site.Read(Notice) + "\n2019年度のお知らせです。\n");
        var first = await Build();
        var again = await Build();
        Assert.Contains("AN0319", first.Error, StringComparison.Ordinal);
        Assert.Equal(first.Error, again.Error);
        Assert.Contains(" 0 drawn,", again.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./partials/more.html")]
    [InlineData("partials//more.html")]
    [InlineData("partials/../partials/more.html")]
    public async Task An_included_template_is_noticed_by_whatever_name_it_is_called(string name)
    {
        _site.Write("templates/partials/more.html", "früher");
        _site.Write("templates/404.html", $"<p>{{{{ include '{name}' }}}}</p>");
        await Build();
        _site.Write("templates/partials/more.html", "später");
        await Build();
        Assert.Equal("<p>später</p>", _site.Read("output/site/404.html"));
    }

    [Fact]
    public async Task What_an_editor_lays_beside_a_template_is_none()
    {
        _site.Write("templates/partials/.more.html", "a swap file");
        _site.Write("templates/404.html", "<p>{{ include 'partials/.more.html' }}</p>");
        var run = await ToolRun.Of(_site.Folder, "build", stop: TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
    }

    [Fact]
    public async Task A_page_of_the_release_before_that_somebody_changed_or_made_a_link_is_not_kept()
    {
        const string programme = "output/site/p/kenshin/index.html";
        const string about = "output/site/about/privacy/index.html";
        await Build();
        var (whole, own) = (_site.Read(programme), _site.Read(about));
        _site.Write(programme, "not ours");
        File.Delete(Path.Combine(_site.Folder, about));
        File.CreateSymbolicLink(Path.Combine(_site.Folder, about), Path.Combine(_site.Folder, "site.config.json"));
        _site.Write(Notice, _site.Read(Notice) + "\n続きです。\n");
        await Build();
        Assert.Equal((whole, own), (_site.Read(programme), _site.Read(about)));
        Assert.Null(new FileInfo(Path.Combine(_site.Folder, about)).LinkTarget);
    }

    [Theory]
    [InlineData("templates/partials/place.html", "<i>", "<i id=\"same\">", "`same`")]
    public async Task An_id_that_each_of_many_places_has_is_told(string path, string old, string changed, string told)
    {
        _site.Write(path, _site.Read(path).Replace(old, changed, StringComparison.Ordinal));
        var run = await ToolRun.Of(_site.Folder, "build", stop: TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains($"the id {told}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_may_draw_place_by_place_what_others_take_as_it_was_drawn()
    {
        const string landing = "templates/landing.html";
        _site.Write(landing, _site.Read(landing).Replace(
            "{{ places_list -}}",
            "<ol>{{ for place in places }}<li id=\"place-{{ place.id }}\">{{ place.name.text }}</li>{{ end }}</ol>",
            StringComparison.Ordinal));
        await Build();
    }

    [Fact]
    public async Task A_file_that_was_written_during_a_build_and_then_taken_back_is_drawn_as_it_is()
    {
        var before = _site.Read(Notice);
        // The clock is first asked when the files have their hashes and are not read yet.
        var clock = new WritingTime(() => _site.Write(Notice, before + "\n間に書いた。\n"));
        await ToolRun.Of(_site.Folder, "build", time: clock, stop: TestContext.Current.CancellationToken);
        Assert.Contains("間に書いた。", _site.Read("output/site/n/kenshin-b/index.html"), StringComparison.Ordinal);
        _site.Write(Notice, before);
        await Build();
        Assert.DoesNotContain("間に書いた。", _site.Read("output/site/n/kenshin-b/index.html"), StringComparison.Ordinal);
    }

    private sealed class WritingTime(Action write) : TimeProvider
    {
        private Action? _write = write;

        public override DateTimeOffset GetUtcNow()
        {
            Interlocked.Exchange(ref _write, null)?.Invoke();
            return ToolRun.Now;
        }
    }

    [Fact]
    public async Task A_template_that_asks_for_the_day_is_asked_again_and_told_the_day_in_Japan()
    {
        _site.Write("templates/404.html", "<p>{{ date.now | date.to_string '%F' }}</p>");
        foreach (var day in (string[])["2026-11-20", "2026-11-20", "2026-11-21"])
        {
            await Build($"--as-of {day}");
            Assert.Equal($"<p>{day}</p>", _site.Read("output/site/404.html"));
        }
    }

    [Fact]
    public async Task Another_year_makes_dates_in_texts_past_though_no_page_is_another()
    {
        _site.Write(Notice, _site.Read(Notice) + "\n2026年のお知らせです。\n");
        Assert.DoesNotContain("AN0319", (await Build("--as-of 2026-12-30")).Error, StringComparison.Ordinal);
        Assert.Contains("AN0319", (await Build("--as-of 2027-01-01")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_going_back_and_after_a_page_was_deleted_all_is_drawn()
    {
        await Build();
        _site.Write(Notice, _site.Read(Notice) + "\n続きです。\n");
        await Build();
        await ToolRun.Of(_site.Folder, "build --rollback", stop: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(" 0 drawn,", (await Build()).Out, StringComparison.Ordinal);
        File.Delete(Path.Combine(_site.Folder, "output/site/n/kenshin-b/index.html"));
        await Build();
        Assert.True(_site.Has("output/site/n/kenshin-b/index.html"));
    }

    [Fact]
    public async Task A_note_that_is_no_note_is_passed_over()
    {
        await Build();
        _site.Write("output/releases/000001.build.note", "{ half");
        _site.Write("output/releases/000001.pages.note", "annai pages 1, and no more");
        Assert.DoesNotContain(" 0 drawn,", (await Build()).Out, StringComparison.Ordinal);
    }

    private async Task<ToolRun> Build(string options = "")
    {
        var run = await ToolRun.Of(_site.Folder, $"build {options}", stop: TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Clean, run.Exit);
        return run;
    }

    private static string Until(ToolRun run) => run.Out[run.Out.IndexOf('\n', StringComparison.Ordinal)..];
}
