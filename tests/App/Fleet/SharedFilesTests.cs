using Annai.App;
using Xunit;

namespace Annai.Tests.App.Fleet;

public sealed class SharedFilesTests : IDisposable
{
    private const string Icon = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>all</title></svg>";

    private readonly TempFleet _fleet = new("aoba", "izumi");

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public async Task A_citys_own_template_comes_before_the_shared_one_and_that_before_annais()
    {
        _fleet.Write("templates/icon.svg", Icon);
        _fleet.Write("cities/izumi/templates/icon.svg", Icon.Replace("all", "izumi", StringComparison.Ordinal));
        _fleet.Write("templates/partials/foot.html", "<footer>すべての市</footer>");
        _fleet.Write("cities/aoba/templates/partials/foot.html", "<footer>あおば市だけ</footer>");
        Assert.Equal(ExitCode.Clean, (await _fleet.Build()).Exit);
        Assert.Contains("<title>all</title>", Read("aoba", "icon.svg"), StringComparison.Ordinal);
        Assert.Contains("<title>izumi</title>", Read("izumi", "icon.svg"), StringComparison.Ordinal);
        Assert.Contains("あおば市だけ", Home("aoba"), StringComparison.Ordinal);
        Assert.Contains("すべての市", Home("izumi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_template_includes_what_a_city_has_in_place_of_a_shared_part()
    {
        _fleet.Write("templates/404.html", "<html lang=\"ja\">{{ include 'partials/own.html' }}");
        _fleet.Write("templates/partials/own.html", "shared part");
        _fleet.Write("cities/izumi/templates/partials/own.html", "part of izumi");
        await _fleet.Build();
        Assert.Contains("shared part", Read("aoba", "404.html"), StringComparison.Ordinal);
        Assert.Contains("part of izumi", Read("izumi", "404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_come_from_annai_then_from_all_then_from_the_city()
    {
        _fleet.Write("content/words/ja.yaml", "call: 電話をかける\nwho: どなたが\n");
        _fleet.Write("cities/izumi/content/words/ja.yaml", "call: お電話\n");
        Assert.Equal(ExitCode.Clean, (await _fleet.Build()).Exit);
        Assert.Contains("電話をかける", Notice("aoba"), StringComparison.Ordinal);
        Assert.DoesNotContain("電話をかける", Notice("izumi"), StringComparison.Ordinal);
        Assert.Contains("お電話", Notice("izumi"), StringComparison.Ordinal);
        foreach (var city in (string[])["aoba", "izumi"])
            Assert.Contains("どなたが", Notice(city), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/icon.svg", Icon)]
    [InlineData("content/words/ja.yaml", "call: 電話をかける\n")]
    public async Task What_all_share_is_drawn_again_in_all_once_it_changes(string path, string text)
    {
        await _fleet.Build();
        _fleet.Write(path, text);
        Assert.Contains("2 cities: 2 built", (await _fleet.Build()).Out, StringComparison.Ordinal);
        Assert.Contains("2 cities: 2 unchanged", (await _fleet.Build()).Out, StringComparison.Ordinal);
        File.Delete(Path.Combine(_fleet.Folder, path));
        Assert.Contains("2 cities: 2 built", (await _fleet.Build()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_shared_file_fails_each_city_that_uses_it_and_is_told_once()
    {
        _fleet.Write("templates/404.html", "{{ x = }}");
        _fleet.Write("cities/izumi/templates/404.html", "mine");
        _fleet.Add("midori", "midori", "MI");
        var run = await _fleet.Build();
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Equal(1, run.Error.Split("AN0201 templates/404.html:1:8 error").Length - 1);
        Assert.Contains("3 cities: 1 built, 2 with errors", run.Out, StringComparison.Ordinal);
        Assert.True(_fleet.Has("cities/izumi/output/site/index.html"));
    }

    [Fact]
    public async Task A_fault_while_drawing_with_a_shared_template_is_told_once()
    {
        _fleet.Write("templates/home.html", "{{ nothing.at.all }}");
        var run = await _fleet.Build();
        Assert.Contains("2 cities: 2 with errors", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Split("AN0203 templates/home.html:1:").Length - 1);
    }

    [Fact]
    public async Task A_mistake_in_shared_words_names_their_file()
    {
        _fleet.Write("content/words/ja.yaml", "cal: 電話をかける\n");
        var run = await _fleet.Build();
        Assert.StartsWith("AN0304 content/words/ja.yaml:1:1 error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 cities: 2 with errors", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_else_of_the_shared_folder_is_read()
    {
        _fleet.Write("site.config.json", "{ broken");
        _fleet.Write("content/notices/kenshin-z.md", "broken");
        _fleet.Write("content/media/hero-480.webp", "broken");
        Assert.Equal(ExitCode.Clean, (await _fleet.Build()).Exit);
        Assert.False(_fleet.Has("cities/aoba/output/site/n/kenshin-z"));
    }

    [Fact]
    public async Task One_city_alone_is_drawn_without_what_others_share()
    {
        _fleet.Write("templates/icon.svg", Icon);
        await _fleet.Run("build --site cities/aoba");
        Assert.DoesNotContain("<title>all</title>", Read("aoba", "icon.svg"), StringComparison.Ordinal);
        await _fleet.Run("build --sites cities/aoba");
        Assert.Contains("<title>all</title>", Read("aoba", "icon.svg"), StringComparison.Ordinal);
    }

    private string Home(string city) => Read(city, "index.html");

    private string Notice(string city) => Read(city, "n/kenshin-b/index.html");

    private string Read(string city, string path) => _fleet.Read($"cities/{city}/output/site/{path}");
}
