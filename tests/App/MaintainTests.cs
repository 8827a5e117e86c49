using AngleSharp.Html.Parser;
using Annai.App;
using Xunit;

namespace Annai.Tests.App;

/// <summary>Pages say that they are being worked on, and are shown again, without a build.</summary>
public sealed class MaintainTests : IDisposable
{
    private const string Heading = "ただいま、このページはお休みしています";

    private static readonly string[] OfNotice =
        ["Q/AE-M5TXE/index.html", "n/kenshin-b/index.html", "q/ae-m5txe/index.html"];

    private static readonly string[] OfProgramme =
    [
        "Q/AE-M5TXE/index.html", "Q/AE-R2HEF/index.html", "n/kenshin-b/index.html", "n/kenshin-c/index.html",
        "p/kenshin/index.html", "p/kenshin/list/index.html", "q/ae-m5txe/index.html", "q/ae-r2hef/index.html",
    ];

    private static readonly string[] OfCity =
    [
        "404.html", .. OfProgramme[..2], "Q/index.html", "index.html", .. OfProgramme[2..], "q/index.html",
    ];

    private readonly TempSite _site = TempSite.OfSmallCity();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("--notice kenshin-b")]
    [InlineData("--programme kenshin")]
    [InlineData("")]
    public async Task The_pages_concerned_say_so_and_the_others_stay(string scope)
    {
        await Clean("build");
        var before = Shown();
        await Clean($"maintain on {scope}");
        var concerned = scope switch { "" => OfCity, "--programme kenshin" => OfProgramme, _ => OfNotice };
        Assert.Equal(concerned.Order(StringComparer.Ordinal), Maintained());
        var after = Shown();
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(after.Keys.Except(concerned), path => Assert.Equal(before[path], after[path]));
        await Clean($"maintain off {scope}");
        Assert.Equal(before, Shown());
    }

    [Fact]
    public async Task A_page_says_the_window_the_text_and_whom_to_call()
    {
        await Clean("build");
        await Clean("maintain on --notice kenshin-b --from 2026-11-20T22:00 --until 2026-11-21T05:00 --text A&B<i>");
        var page = new HtmlParser().ParseDocument(_site.Read("output/site/Q/AE-M5TXE/index.html"));
        Assert.Equal(Heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("A&B<i>", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal(
            "お休みする時間：11月20日（金）22:00から11月21日（土）05:00まで", page.QuerySelector(".sign")!.TextContent);
        Assert.Equal("073-000-0000", page.QuerySelector("a[href='tel:0730000000']")!.TextContent);
    }

    [Fact]
    public async Task Of_several_programmes_each_page_gives_its_own_number_and_the_home_page_all()
    {
        AddProgramme();
        await Clean("build");
        await Clean("maintain on");
        Assert.Equal(["073-000-0000"], Numbers("n/kenshin-b/index.html"));
        Assert.Equal(["073-000-0900"], Numbers("p/walk/index.html"));
        Assert.Equal(["073-000-0000", "073-000-0900"], Numbers("index.html"));
    }

    [Fact]
    public async Task It_needs_neither_content_nor_templates()
    {
        await Clean("build");
        var before = Shown();
        Directory.Delete(Path.Combine(_site.Folder, "content"), recursive: true);
        Directory.Delete(Path.Combine(_site.Folder, "templates"), recursive: true);
        await Clean("maintain on --until 2026-11-21");
        Assert.Equal(OfCity.Order(StringComparer.Ordinal), Maintained());
        await Clean("maintain off");
        Assert.Equal(before, Shown());
    }

    [Fact]
    public async Task What_is_over_ends_and_what_else_is_on_stays()
    {
        await Clean("build");
        var before = Shown();
        await Clean("maintain on --text city");
        await Clean("maintain on --notice kenshin-b --text notice");
        Assert.Contains(">notice<", _site.Read("output/site/n/kenshin-b/index.html"), StringComparison.Ordinal);
        Assert.Contains(">city<", _site.Read("output/site/n/kenshin-c/index.html"), StringComparison.Ordinal);
        var run = await Clean("maintain off");
        Assert.EndsWith("\nmaintenance is on: kenshin-b\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(OfNotice, Maintained());
        Assert.All(Shown().Keys.Except(OfNotice), path => Assert.Equal(before[path], Shown()[path]));
        run = await Clean("maintain off --notice kenshin-b");
        Assert.EndsWith("\nno maintenance is on\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, Shown());
    }

    [Fact]
    public async Task A_build_keeps_it_on_and_its_end_shows_what_was_built()
    {
        await Clean("build");
        await Clean("maintain on --notice kenshin-b");
        _site.Write("templates/home.html", "a new home");
        var notice = _site.Read("content/notices/kenshin-b.md");
        _site.Write(
            "content/notices/kenshin-b.md", notice.Replace("お忘れではありませんか", "もうすぐです", StringComparison.Ordinal));
        var run = await Clean("build");
        Assert.EndsWith("\nmaintenance is on: kenshin-b\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(OfNotice, Maintained());
        Assert.Equal("a new home", _site.Read("output/site/index.html"));
        await Clean("maintain off --notice kenshin-b");
        Assert.Contains("もうすぐです", _site.Read("output/site/n/kenshin-b/index.html"), StringComparison.Ordinal);
        await Clean("build --output elsewhere");
        Assert.Equal(Shown("elsewhere"), Shown());
    }

    [Fact]
    public async Task Going_back_goes_back_to_what_was_on_then()
    {
        await Clean("build");
        var before = Shown();
        await Clean("maintain on");
        await Clean("build --rollback");
        Assert.Equal(before, Shown());
        Assert.DoesNotContain("maintenance is on", (await Clean("build")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_one_of_the_same_pages_takes_the_place_of_the_first()
    {
        await Clean("build");
        await Clean("maintain on --text first");
        await Clean("maintain on --text second");
        Assert.Contains(">second<", _site.Read("output/site/index.html"), StringComparison.Ordinal);
        await Clean("maintain off");
        Assert.Empty(Maintained());
    }

    [Theory]
    [InlineData("on --programme nowhere", "0604-not-in-release")]
    [InlineData("off --notice kenshin-c", "0605-no-such-maintenance")]
    public async Task What_cannot_be_maintained_or_ended_is_a_finding_and_changes_nothing(string words, string golden)
    {
        await Clean("build");
        await Clean("maintain on --notice kenshin-b");
        var before = Shown();
        var run = await Run($"maintain {words}");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Golden.Match(
            Path.Combine(Golden.Folder("Findings"), golden + ".out"),
            run.Error.Replace(_site.Folder, "~", StringComparison.Ordinal));
        Assert.Equal(before, Shown());
    }

    [Theory]
    [InlineData("perhaps", "`maintain` wants `on` or `off`, not `perhaps`")]
    [InlineData("off --text x", "`--text` goes with `on`")]
    [InlineData("on --from soon", "`--from` is `soon`, expected a time such as 2026-11-20T22:00")]
    [InlineData(
        "on --from 2026-11-21 --until 2026-11-20",
        "`--until` is `2026-11-20`, expected a time after `2026-11-21`")]
    [InlineData(
        "on --programme a --notice b",
        "`--programme` and `--notice` exclude each other: a notice belongs to one programme")]
    public async Task A_wrong_call_is_one_line_and_exit_2(string words, string line)
    {
        var run = await Run($"maintain {words}");
        Assert.Equal((ExitCode.Failure, "", line + "\n"), (run.Exit, run.Out, run.Error));
    }

    [Theory]
    [InlineData("{{ no_such_name }}", "AN0203")]
    [InlineData("{{ if true }}", "AN0201")]
    public async Task A_stand_in_that_cannot_be_drawn_while_it_is_on_is_told_and_the_site_stays(
        string template, string code)
    {
        await Clean("build");
        await Clean("maintain on");
        var before = Shown();
        _site.Write("templates/maintenance.html", template);
        var run = await Run("build");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains($"{code} templates/maintenance.html", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Shown());
    }

    [Fact]
    public async Task A_fault_that_stand_ins_and_pages_share_is_told_once()
    {
        _site.Write("templates/partials/contact.html", "{{ include 'partials/no-such.html' }}");
        var run = await Run("build");
        Assert.EndsWith("\n1 error\n", run.Error, StringComparison.Ordinal);
    }

    private void AddProgramme()
    {
        var programme = _site.Read("content/programmes/kenshin.md");
        _site.Write(
            "content/programmes/walk.md", programme.Replace("073-000-0000", "073-000-0900", StringComparison.Ordinal));
    }

    private IEnumerable<string> Numbers(string path) =>
        new HtmlParser().ParseDocument(_site.Read($"output/site/{path}"))
            .QuerySelectorAll("a.tel").Select(link => link.TextContent);

    private IEnumerable<string> Maintained() =>
        from path in Shown().Keys
        where _site.Read($"output/site/{path}").Contains(Heading, StringComparison.Ordinal)
        select path;

    private SortedDictionary<string, string> Shown(string output = "output")
    {
        var folder = Path.Combine(_site.Folder, output, "site");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file => Convert.ToBase64String(File.ReadAllBytes(file)));
        return new SortedDictionary<string, string>(files, StringComparer.Ordinal);
    }

    private async Task<ToolRun> Clean(string words)
    {
        var run = await Run(words);
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        return run;
    }

    private Task<ToolRun> Run(string words) =>
        ToolRun.Of(_site.Folder, words, stop: TestContext.Current.CancellationToken);
}
