using Annai.App;
using Annai.Content;
using Xunit;

namespace Annai.Tests.Import;

/// <summary>`annai import` as a contractor uses it: look first, then take over, and take back.</summary>
public sealed class ImportCommandTests
{
    private const string Halls = "content/places/halls.csv";

    private const string Two = "名称,住所,電話番号\n中央公民館,中央町1,073-000-0001\n港公民館,港町2,073-000-0002\n";

    [Fact]
    public async Task Without_apply_nothing_is_written()
    {
        using var city = new ImportedCity();

        var run = await city.Run(Two);

        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.False(city.Has(Halls));
        Assert.Contains("追加 2、変更 0、変わらない 0、なくなる 0", run.Out, StringComparison.Ordinal);
        Assert.Contains("まだ何も書いていません", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_imported_is_a_list_that_builds()
    {
        using var city = new ImportedCity();

        await city.Apply(Two);
        var check = await city.Tool("check");

        Assert.Equal((ExitCode.Clean, ""), (check.Exit, check.Error));
        Assert.Equal(["halls-001", "halls-002"], city.Rows().Select(row => row["id"]));
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);
        var first = city.Read(Halls);

        var run = await city.Apply(Two);

        Assert.Contains("追加 0、変更 0、変わらない 2、なくなる 0", run.Out, StringComparison.Ordinal);
        Assert.Equal(first, city.Read(Halls));
    }

    [Fact]
    public async Task A_changed_cell_is_told_with_what_it_was_and_nothing_else_is_touched()
    {
        using var city = new ImportedCity();
        city.Write(Halls, "id,name,address,tel,labels,note\nmine,中央公民館,中央町1,073-000-0001,,手で書いた\n");

        var run = await city.Apply("名称,住所,電話番号\n中央公民館,中央町１,073-000-0009\n");

        Assert.Contains("tel: 「073-000-0001」 → 「073-000-0009」", run.Out, StringComparison.Ordinal);
        var place = Assert.Single(city.Rows());
        Assert.Equal(("mine", "手で書いた"), (place["id"], place["note"]));
    }

    [Fact]
    public async Task A_new_name_at_the_same_door_and_number_is_the_same_place_to_be_confirmed()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);

        var run = await city.Apply("名称,住所,電話番号\n中央ふれあい館,中央町1,073-000-0001\n港公民館,港町2,073-000-0002\n");

        Assert.Equal(["halls-001", "halls-002"], city.Rows().Select(row => row["id"]));
        Assert.Contains("「中央公民館」 → 「中央ふれあい館」", run.Out, StringComparison.Ordinal);
        Assert.Contains("名称が変わったものとしました", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_tenth_goes_only_when_it_is_allowed()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);
        const string one = "名称,住所,電話番号\n中央公民館,中央町1,073-000-0001\n";

        var refused = await city.Apply(one);
        Assert.Equal(ExitCode.Mistakes, refused.Exit);
        Assert.Contains("AN0405", refused.Error, StringComparison.Ordinal);
        Assert.Contains("－ halls-002 港公民館", refused.Out, StringComparison.Ordinal);
        Assert.Equal(2, city.Rows().Count);

        var allowed = await city.Apply(one, "--set halls --allow-removals");
        Assert.Equal(ExitCode.Clean, allowed.Exit);
        Assert.Single(city.Rows());
    }

    [Fact]
    public async Task Of_a_place_that_would_go_the_days_are_named_that_would_lead_nowhere()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);
        city.Write("content/occasions/bus.csv", "id,place,date\nbus-001,halls-002,2026-12-01\n");

        var run = await city.Run("名称,住所,電話番号\n中央公民館,中央町1,073-000-0001\n");

        Assert.Contains(
            "－ halls-002 港公民館\n      日程 1 件がこの場所を指しています: 2026-12-01（bus-001）\n",
            run.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_import_left_half_written_is_swept_by_the_next()
    {
        using var city = new ImportedCity();
        city.Write(Halls + ".next", "id,na");

        await city.Apply(Two.Replace("名称", "住所", StringComparison.Ordinal));

        Assert.False(city.Has(Halls + ".next"));
    }

    [Fact]
    public async Task Lists_as_they_were_are_kept_for_a_year_and_the_last_twenty_for_longer()
    {
        using var city = new ImportedCity();
        for (var number = 1; number <= 30; number++)
        {
            city.Write($"var/imports/{number:000000}/before.csv", "id,name,address\n");
            var age = number is > 5 and <= 10 ? 300 : 400;
            Directory.SetLastWriteTimeUtc(
                Path.Combine(city.Folder, $"var/imports/{number:000000}"), ToolRun.Now.UtcDateTime.AddDays(-age));
        }

        await city.Apply(Two);

        Assert.Equal(
            Enumerable.Range(6, 5).Concat(Enumerable.Range(12, 20)).Select(number => $"{number:000000}"),
            Directory.GetDirectories(Path.Combine(city.Folder, "var/imports")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Few_of_many_may_go()
    {
        using var city = new ImportedCity();
        string List(int count) => "名称,住所\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"館{i},町{i}\n"));
        await city.Apply(List(20));

        var run = await city.Apply(List(18));

        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.Equal(18, city.Rows().Count);
    }

    [Fact]
    public async Task A_place_whose_row_cannot_be_read_stays()
    {
        using var city = new ImportedCity();
        city.Write(Halls, "id,name,address\nmine,中央公民館,中央町1\n");

        var run = await city.Apply("管理番号,名称,住所\nmine,,中央町1\nnew,港公民館,港町1\n");

        Assert.Contains("取り込めない行", run.Out, StringComparison.Ordinal);
        Assert.Equal(["中央公民館", "港公民館"], city.Rows().Select(row => row["name"]));
    }

    [Fact]
    public async Task An_import_can_be_taken_back_step_by_step()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);
        var first = city.Read(Halls);
        await city.Apply(Two.Replace("0001", "0009", StringComparison.Ordinal));

        var back = await city.Tool("import --undo --set halls");
        Assert.Equal((ExitCode.Clean, first), (back.Exit, city.Read(Halls)));

        await city.Tool("import --undo --set halls");
        Assert.False(city.Has(Halls));
        var none = await city.Tool("import --undo --set halls");
        Assert.Contains("AN0407", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_since_is_never_taken_back()
    {
        using var city = new ImportedCity();
        await city.Apply(Two);
        city.Write(Halls, "id,name,address\nmine,手で書いた,中央町1\n");

        var run = await city.Tool("import --undo --set halls");

        Assert.Contains("AN0407 content/places/halls.csv error: this list was", run.Error, StringComparison.Ordinal);
        Assert.Contains("手で書いた", city.Read(Halls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_programs_never_write_the_content_at_once()
    {
        using var city = new ImportedCity();
        using (ContentLock.Take(city.Folder))
        {
            var run = await city.Apply(Two);

            Assert.Equal(ExitCode.Mistakes, run.Exit);
            Assert.False(city.Has(Halls));
            Golden.Match(Path.Combine(Golden.Folder("Findings"), "0409-content-taken.out"), run.Error);
        }

        Assert.Equal(ExitCode.Clean, (await city.Apply(Two)).Exit);
    }

    [Fact]
    public async Task A_build_counts_the_places_that_nobody_can_find_by_distance()
    {
        using var city = new ImportedCity();
        await city.Apply("名称,住所,緯度,経度\n一,町1,34.2,135.2\n二,町2,,\n三（休止中）,町3,,\n");

        var run = await city.Tool("build");

        Assert.Contains("6 places have no position: they are listed", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import list.csv", "say what it becomes")]
    [InlineData("import list.csv --set a --mailings", "say what it becomes")]
    [InlineData("import list.csv --set ../x", "cannot be the name of a list")]
    [InlineData("import --set halls", "wants FILE")]
    [InlineData("import list.csv --set halls --errors back.pdf", "expected a name that ends in .xlsx or .csv")]
    public async Task A_wrong_call_says_what_is_missing(string words, string told)
    {
        using var city = new ImportedCity();

        var run = await city.Tool(words);

        Assert.Equal(ExitCode.Failure, run.Exit);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }
}
