using Annai.App;
using Annai.App.Fleet;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.App.Fleet;

/// <summary>What a tenant might try in order to read, show or write what is another's.</summary>
public sealed class OwnFilesTests : IDisposable
{
    private const string Secret = "いずみ市だけのことば";

    private const string Notice = "content/notices/kenshin-b.md";
    private const string Programme = "content/programmes/kenshin.md";
    private const string Configuration = "site.config.json";

    private readonly TempFleet _fleet = new("aoba", "izumi");

    public OwnFilesTests()
    {
        _fleet.Write("cities/izumi/templates/secret.html", Secret);
        _fleet.Write("cities/izumi/content/pages/secret.md", $"---\ntitle: {Secret}\n---\n{Secret}\n");
        _fleet.Write("cities/izumi/content/words/ja.yaml", $"call: {Secret}\n");
    }

    public void Dispose() => _fleet.Dispose();

    [Theory]
    [InlineData("../../izumi/templates/secret.html")]
    [InlineData("../../../cities/izumi/templates/secret.html")]
    [InlineData("partials/../../../izumi/templates/secret.html")]
    [InlineData("cities/izumi/templates/secret.html")]
    [InlineData("~/templates/secret.html")]
    public async Task A_template_includes_nothing_of_another_city(string name)
    {
        var template = $"{{{{ include '{name.Replace("~", _fleet.Folder, StringComparison.Ordinal)}' }}}}";
        _fleet.Write("cities/aoba/templates/404.html", template);
        var run = await _fleet.Build();
        Assert.Contains("AN0203 cities/aoba/templates/404.html", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Error, StringComparison.Ordinal);
        AssertBuiltAlone(run);
    }

    [Theory]
    [InlineData(Notice, "title:", "hero: { image: ../../../izumi/content/media/x }\ntitle:", "AN0321")]
    [InlineData(Notice, "programme: kenshin", "programme: ../../../izumi/kenshin", "AN0309")]
    [InlineData(Programme, "[clinics]", "[../../../izumi/content/places/clinics]", "AN0309")]
    [InlineData(Programme, "places:", "survey: ../../izumi/content/surveys/x\nplaces:", "AN0309")]
    [InlineData(Notice, "---\n昨年度", "---\n![x](../../izumi/content/media/x.webp)\n", "AN0501")]
    [InlineData("content/codes.csv", "AO-M5TX0", "AO-M5/../../../IZ-M5TXN", "AN0308")]
    [InlineData(Configuration, "\"tenant\": \"aoba\"", "\"tenant\": \"../izumi\"", "AN0308")]
    [InlineData(Configuration, "example/aoba/", "example/aoba/../izumi/", "AN0308")]
    [InlineData(Configuration, "\"codes\"", "\"languages\": [\"../../izumi/words/ja\"], \"codes\"", "AN0308")]
    public async Task A_name_in_a_citys_files_is_no_way_to_another(string file, string old, string changed, string code)
    {
        _fleet.Change($"cities/aoba/{file}", old, changed);
        var run = await _fleet.Build();
        Assert.Contains($"{code} cities/aoba/{file}:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Error, StringComparison.Ordinal);
        AssertBuiltAlone(run);
    }

    [Theory]
    [InlineData("content/pages/izumi..md")]
    [InlineData("content/pages/~.md")]
    [InlineData("content/pages/a\\..\\..\\izumi.md")]
    [InlineData("content/places/CLINICS.csv")]
    public async Task A_file_whose_name_could_be_another_way_is_refused(string file)
    {
        _fleet.Write($"cities/aoba/{file}", "---\ntitle: もっと\n---\nもっと読む。\n");
        AssertBuiltAlone(await _fleet.Build());
    }

    [Theory]
    [InlineData("content/pages/stolen.md", "../../../izumi/content/pages/secret.md")]
    [InlineData("content/pages/stolen.md", "~/cities/izumi/content/pages/secret.md")]
    [InlineData("content/pages", "../../izumi/content/pages")]
    [InlineData("content/words", "../../izumi/content/words")]
    [InlineData("content", "../izumi/content")]
    [InlineData("templates/404.html", "../../izumi/templates/secret.html")]
    [InlineData("templates", "../izumi/templates")]
    [InlineData("site.config.json", "../izumi/site.config.json")]
    [InlineData("content/pages/stolen.md", "/etc/hostname")]
    [InlineData("content/pages/stolen.md", "../../../../site.config.json")]
    [InlineData("content/pages/stolen.md", "../../../izumi/content/pages/not-yet.md")]
    [InlineData("output", "../izumi/output")]
    [InlineData("output", "../../templates")]
    [InlineData("output", "../../public")]
    [InlineData("output/releases", "../../izumi/output/releases")]
    [InlineData("output/site", "../../izumi/output/releases/000001")]
    [InlineData("output/collector", "../../izumi/output/collector")]
    [InlineData("output/releases/000001", "../../../izumi/output/releases/000001")]
    public async Task A_link_out_of_a_city_fails_it_and_is_not_followed(string link, string target)
    {
        _fleet.Write("site.config.json", "{}");
        await _fleet.Run("build --sites cities/izumi");
        _fleet.Link($"cities/aoba/{link}", target.Replace("~", _fleet.Folder, StringComparison.Ordinal));
        var run = await _fleet.Build();
        Assert.Contains($"AN0005 cities/aoba/{link} error: this link leads to ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Error, StringComparison.Ordinal);
        AssertBuiltAlone(run);
    }

    [Theory]
    [InlineData("site.config.json")]
    [InlineData("content/pages/long.md")]
    public async Task A_link_to_a_name_that_no_disk_has_fails_its_city_alone(string link)
    {
        _fleet.Link($"cities/aoba/{link}", string.Concat(Enumerable.Repeat("x", 300)));
        var run = await _fleet.Build();
        Assert.Contains($" cities/aoba/{link} error: ", run.Error, StringComparison.Ordinal);
        AssertBuiltAlone(run);
    }

    [Fact]
    public async Task A_link_to_a_link_out_of_a_city_fails_it_too()
    {
        _fleet.Link("cities/aoba/stash/all", "../../izumi");
        _fleet.Link("cities/aoba/content/pages/stolen.md", "../../stash/all/content/pages/secret.md");
        var run = await _fleet.Build();
        Assert.Contains("AN0005 cities/aoba/content/pages/stolen.md error", run.Error, StringComparison.Ordinal);
        AssertBuiltAlone(run);
    }

    [Fact]
    public async Task A_folder_behind_a_link_is_looked_through_too()
    {
        _fleet.Link("cities/aoba/stash/pages/stolen.md", "../../../izumi/content/pages/secret.md");
        _fleet.Link("cities/aoba/content/pages", "../stash/pages");
        var run = await _fleet.Build();
        Assert.Contains("AN0005 cities/aoba/stash/pages/stolen.md error", run.Error, StringComparison.Ordinal);
        AssertBuiltAlone(run);
    }

    [Theory]
    [InlineData("content/pages", ".")]
    [InlineData("content/pages/up", "../..")]
    [InlineData("templates/again", "../content")]
    [InlineData("templates/self", "self")]
    public async Task A_link_in_a_circle_ends_in_a_finding(string link, string target)
    {
        _fleet.Link($"cities/aoba/{link}", target);
        var run = await _fleet.Build();
        Assert.Contains($"AN0005 cities/aoba/{link} error", run.Error, StringComparison.Ordinal);
        AssertBuiltAlone(run);
    }

    [Fact]
    public async Task Links_inside_a_city_and_to_what_all_share_are_followed()
    {
        _fleet.Write("templates/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>all</title></svg>");
        _fleet.Write("cities/aoba/more/extra.md", "---\ntitle: もっと\n---\nもっと読む。\n");
        _fleet.Link("cities/aoba/content/pages/extra.md", "../../more/extra.md");
        _fleet.Link("cities/aoba/templates", "../../templates");
        var run = await _fleet.Build();
        Assert.Equal(("", ExitCode.Clean), (run.Error, run.Exit));
        Assert.True(_fleet.Has("cities/aoba/output/site/about/extra/index.html"));
    }

    [Fact]
    public async Task A_city_may_itself_lie_behind_a_link_that_no_tenant_made()
    {
        Directory.Move(Path.Combine(_fleet.Folder, "cities", "aoba"), Path.Combine(_fleet.Folder, "elsewhere"));
        _fleet.Link("cities/aoba", "../elsewhere");
        Assert.Equal(("", ExitCode.Clean), (await _fleet.Build()) is var run ? (run.Error, run.Exit) : default);
    }

    [Fact]
    public async Task One_folder_under_two_names_is_no_two_cities()
    {
        _fleet.Link("cities/zwilling", "izumi");
        var run = await _fleet.Build();
        Assert.Contains("AN0004 cities/zwilling/site.config.json error", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 cities: 1 built, 2 with errors", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_city_inside_another_is_refused()
    {
        _fleet.Link("towns/nested", "../cities/aoba/content/inner");
        CopyConfiguration("cities/aoba/content/inner");
        Assert.Contains(
            "AN0004 cities/aoba/content/inner/site.config.json error: this city lies in `cities/aoba`",
            (await _fleet.Run("check --sites cities/*/*/inner")).Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("cities/izumi")]
    [InlineData("cities/izumi/content")]
    [InlineData("templates")]
    [InlineData("content/words")]
    public async Task Results_do_not_go_where_another_city_or_all_have_their_files(string output)
    {
        _fleet.Write("aoba/site.config.json", "{}");
        var run = await _fleet.Build($"--output {output}");
        Assert.Equal(output == "." ? ExitCode.Clean : ExitCode.Mistakes, run.Exit);
        Assert.Equal(output != ".", run.Error.Contains("AN0004 cities/aoba/", StringComparison.Ordinal));
        Assert.False(_fleet.Has("cities/izumi/aoba"));
    }

    [Theory]
    [InlineData("east/aoba", "west/aoba")]
    [InlineData("east/aoba", "west/AOBA")]
    public async Task Two_cities_of_one_name_do_not_write_into_one_folder(string one, string other)
    {
        Move("aoba", one);
        Move("izumi", other);
        var run = await _fleet.Run("build --sites cities/*/* --output public");
        Assert.Contains("2 cities: 2 with errors", run.Out, StringComparison.Ordinal);
        Assert.Contains($"AN0004 cities/{one}/site.config.json error", run.Error, StringComparison.Ordinal);
        Assert.Contains($"AN0004 cities/{other}/site.config.json error", run.Error, StringComparison.Ordinal);
        Assert.False(_fleet.Has("public"));
    }

    [Fact]
    public async Task The_folder_that_all_share_is_no_city_of_its_own_run()
    {
        _fleet.Write("site.config.json", _fleet.Read("cities/aoba/site.config.json"));
        _fleet.Write("templates/icon.svg", "<svg/>");
        var run = await _fleet.Run("check --sites .");
        Assert.Contains("AN0004 ", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
    }

    [Fact]
    public async Task What_lies_where_the_collectors_file_grows_is_not_written_through()
    {
        const string other = "cities/izumi/content/notices/kenshin-b.md";
        var before = _fleet.Read(other);
        var grows = Path.Combine(_fleet.Folder, "cities/aoba/output/collector/vocabulary.json.next");
        Directory.CreateDirectory(Path.GetDirectoryName(grows)!);
        File.CreateSymbolicLink(grows, Path.Combine(_fleet.Folder, other));
        await _fleet.Build();
        Assert.Equal(before, _fleet.Read(other));
    }

    [Fact]
    public async Task A_shared_folder_that_is_a_city_or_holds_one_is_refused()
    {
        foreach (var target in (string[])["../cities/izumi", "../cities"])
        {
            var link = Path.Combine(_fleet.Folder, "templates", "x");
            Directory.CreateDirectory(Path.GetDirectoryName(link)!);
            Directory.CreateSymbolicLink(link, target);
            Assert.Equal(ExitCode.Mistakes, (await _fleet.Build()).Exit);
            Directory.Delete(link);
        }
    }

    [Fact]
    public async Task A_shared_file_that_cannot_be_read_and_nobody_uses_stops_no_city()
    {
        var link = Path.Combine(_fleet.Folder, "templates", "old.html");
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, Path.Combine(_fleet.Folder, "templates", "gone.html"));
        Assert.NotEqual(ExitCode.Failure, (await _fleet.Build()).Exit);
    }

    [Fact]
    public async Task What_all_share_leads_into_no_city()
    {
        _fleet.Link("templates/404.html", "../cities/izumi/templates/secret.html");
        var run = await _fleet.Build();
        Assert.StartsWith(
            "AN0005 templates/404.html error: this link leads into a city", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 cities: 2 with errors", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_city_alone_may_have_any_links()
    {
        _fleet.Link("cities/aoba/content/pages/shared.md", "../../../izumi/content/pages/secret.md");
        Assert.Equal(ExitCode.Clean, (await _fleet.Run("build --site cities/aoba")).Exit);
    }

    [Fact]
    public void A_link_that_leads_out_is_told_with_its_place()
    {
        _fleet.Link("cities/aoba/content/pages/stolen.md", "../../../izumi/content/pages/secret.md");
        var folder = Path.Combine(_fleet.Folder, "cities", "aoba");
        var findings = new Findings();
        var city = new City("aoba", folder, Path.Combine(folder, "output"), new SharedFolder(_fleet.Folder));
        LinkFence.Check(city, findings);
        Golden.MatchFindings("0005-link-outside", findings.Sorted(), _fleet.Folder);
    }

    private void AssertBuiltAlone(ToolRun run)
    {
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains(", 1 with errors", run.Out, StringComparison.Ordinal);
        Assert.True(_fleet.Has("cities/izumi/output/site/index.html"));
        var aoba = Path.Combine(_fleet.Folder, "cities", "aoba", "output", "site", "index.html");
        Assert.True(!File.Exists(aoba) || new FileInfo(Path.GetDirectoryName(aoba)!).LinkTarget is not null);
    }

    private void CopyConfiguration(string folder) =>
        _fleet.Write($"{folder}/site.config.json", _fleet.Read("cities/aoba/site.config.json"));

    private void Move(string city, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_fleet.Folder, "cities", to))!);
        Directory.Move(Path.Combine(_fleet.Folder, "cities", city), Path.Combine(_fleet.Folder, "cities", to));
    }
}
