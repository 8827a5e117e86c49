using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Annai.App;
using Annai.Content;
using Annai.Print.Register;
using Xunit;

namespace Annai.Tests.App.Printing;

/// <summary>Codes are minted into the register, and what was printed stands in a ledger that only grows.</summary>
public sealed partial class RegisterTests : IDisposable
{
    private const string Codes = "content/codes.csv";
    private const string Ledger = "content/printed.csv";
    private const string Configuration = "site.config.json";

    private readonly TempSite _site = TempSite.OfSmallCity();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_minted_code_stands_in_the_register_and_is_answered()
    {
        _site.Write(Codes, "code,notice,medium,wave,note\nAE-M5TXE,kenshin-b,postcard,1,\n");
        var before = _site.Read(Codes);
        var run = await Print("--new-code kenshin-b poster --wave 2 --note 公民館");
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        var code = run.Out.Split(' ')[0];
        Assert.Matches("^AE-[2-35-7AC-HJ-NP-Z]{5}$", code);
        Assert.Equal(
            $"{code} is minted for `kenshin-b`, medium `poster`\nHTTPS://ANNAI.EXAMPLE/Q/{code}/ "
                + "(33 signs, version 2; 5 more would not cost another)\n",
            run.Out);
        Assert.Equal($"{before}{code},kenshin-b,poster,2,公民館\n", _site.Read(Codes));
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
        Assert.True(_site.Has($"output/site/Q/{code}/index.html"));
    }

    [Fact]
    public async Task The_first_code_of_a_host_that_is_too_long_is_not_minted()
    {
        _site.Write(Codes, "code,notice,medium\n");
        var host = $"https://{string.Join('.', Enumerable.Repeat("kenshin-no-goannai", 5))}.example/";
        _site.Write(Configuration, _site.Read(Configuration).Replace(
            "https://annai.example/", host, StringComparison.Ordinal));
        var run = await Print("--new-code kenshin-b postcard");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("AN0331", run.Error, StringComparison.Ordinal);
        Assert.Equal("code,notice,medium\n", _site.Read(Codes));
    }

    // A spreadsheet program knows UTF-8 by it.
    [Fact]
    public async Task The_mark_at_the_front_of_a_file_stays()
    {
        _site.Write(Codes, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_site.Read(Codes))]);
        _site.Write(Configuration, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_site.Read(Configuration))]);
        Assert.Equal(ExitCode.Clean, (await Print("--new-code kenshin-b poster")).Exit);
        Assert.Equal(ExitCode.Clean, (await Print("--printed AE-M5TXE --copies 1 --on 2026-08-10")).Exit);
        foreach (var file in (string[])[Codes, Configuration])
            Assert.True(Bytes(file).StartsWith(Encoding.UTF8.Preamble));
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
    }

    [Theory]
    [InlineData("code,notice,medium", "\r\n")]
    [InlineData("note,medium,code,notice,retired_on,wave", "\n")]
    public async Task A_row_goes_where_the_columns_of_the_file_say(string header, string ending)
    {
        _site.Write(Codes, header);
        var isNoted = header.Contains("note,", StringComparison.Ordinal);
        await Print("--new-code kenshin-b sms" + (isNoted ? " --note a,\"b\"" : ""));
        if (isNoted)
            Assert.Contains("\n\"a,\"\"b\"\"\",sms,", _site.Read(Codes), StringComparison.Ordinal);
        _site.Write(Codes, _site.Read(Codes).Replace("\n", ending, StringComparison.Ordinal));
        var run = await Print("--new-code kenshin-c city-pr");
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.Equal(3, _site.Read(Codes).Split(ending, StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
    }

    [Theory]
    [InlineData("--new-code kenshin-b", "a notice and a medium: --new-code kenshin-b postcard", ExitCode.Failure)]
    [InlineData("--new-code kenshin-b card", "there is no medium `card`", ExitCode.Failure)]
    [InlineData("--new-code kenshin-x postcard", "there is no notice `kenshin-x`", ExitCode.Mistakes)]
    [InlineData("--new-code kenshin-b postcard --wave 0", "`--wave` is `0`", ExitCode.Failure)]
    [InlineData("--new-code kenshin-b postcard --note a\u0007b", "`--note` is one line", ExitCode.Failure)]
    [InlineData("--new-code kenshin-b postcard --printed AE-M5TXE", "exclude each other", ExitCode.Failure)]
    [InlineData("--copies 10 --on 2026-11-20", "`--copies` belongs to `--printed CODE`", ExitCode.Failure)]
    [InlineData("--wave 2", "`--wave` belongs to `--new-code NOTICE MEDIUM`", ExitCode.Failure)]
    [InlineData("--printed AE-M5TXE --copies 10 --on 2206-11-20", "more than a year ahead", ExitCode.Failure)]
    [InlineData("--printed AE-M5TXE --on 2026-11-20", "say how many pieces", ExitCode.Failure)]
    [InlineData("--printed AE-M5TXE --copies 10", "say on which day", ExitCode.Failure)]
    [InlineData("--printed AE-M5TXF --copies 10 --on 2026-11-20", "did you mean `AE-M5TXE`?", ExitCode.Mistakes)]
    [InlineData("kenshin-b", "`print` knows no argument `kenshin-b`", ExitCode.Failure)]
    public async Task What_cannot_be_is_said_and_nothing_is_written(string words, string said, ExitCode exit)
    {
        var before = _site.Read(Codes) + _site.Read(Configuration);
        var run = await Print(words);
        Assert.Equal(exit, run.Exit);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _site.Read(Codes) + _site.Read(Configuration));
        Assert.False(_site.Has(Ledger));
    }

    [Fact]
    public async Task The_ledger_grows_and_the_configuration_keeps_its_head_and_its_comments()
    {
        _site.Write(Configuration, _site.Read(Configuration).Replace(
            "\"codes\"", "// of あおば市 \"codes\"\n  \"codes\"", StringComparison.Ordinal));
        var before = _site.Read(Configuration);
        Assert.Equal(ExitCode.Clean, (await Print("--printed AE-M5TXE --copies 6000 --on 2026-08-10")).Exit);
        Assert.Equal(ExitCode.Clean, (await Print("--printed ae-r2hef --copies 900 --on 2026-08-11")).Exit);
        var rows = _site.Read(Ledger).Split('\n');
        Assert.Equal("code,notice,medium,printed_on,copies,previous", rows[0]);
        Assert.Equal("AE-M5TXE,kenshin-b,postcard,2026-08-10,6000,start", rows[1]);
        Assert.Matches("^AE-R2HEF,kenshin-c,postcard,2026-08-11,900,[0-9a-f]{64}$", rows[2]);
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
        Assert.Equal(before, Head().Replace(_site.Read(Configuration), ""));
    }

    [Theory]
    [InlineData("AE-M5TXE,kenshin-b,postcard,2026-08-10,6000", "AE-M5TXE,kenshin-b,postcard,2026-08-10,600", "AN0327")]
    [InlineData("2026-08-11", "2026-08-12", "AN0327")]
    [InlineData("AE-R2HEF,kenshin-c,postcard,2026-08-12,30", "AE-R2HEF,kenshin-c,postcard,2026-08-12,31", "AN0327")]
    public async Task A_row_that_was_changed_is_noticed(string old, string changed, string code) =>
        Assert.Contains(code, await AfterEdit(Ledger, old, changed), StringComparison.Ordinal);

    [Fact]
    public async Task Rows_that_were_cut_off_are_noticed_wherever_they_stood()
    {
        await PrintThrice();
        var rows = _site.Read(Ledger).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var gone = 1; gone < rows.Length; gone++)
        {
            _site.Write(Ledger, string.Join('\n', rows.Where((_, at) => at != gone)) + "\n");
            Assert.Contains("AN0327", (await Run("build")).Error, StringComparison.Ordinal);
        }

        _site.Write(Ledger, rows[0] + "\n");
        Assert.Contains("what was printed is gone", (await Run("build")).Error, StringComparison.Ordinal);
        File.Delete(Path.Combine(_site.Folder, Ledger));
        Assert.Contains("what was printed is gone", (await Run("build")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_was_added_by_hand_is_noticed()
    {
        await PrintThrice();
        var hash = HashOfLast();
        _site.Write(Ledger, _site.Read(Ledger) + $"AE-M5TXE,kenshin-b,postcard,2026-09-01,5,{hash}\n");
        _site.Write(Ledger, _site.Read(Ledger) + $"AE-M5TXE,kenshin-b,postcard,2026-09-02,5,{HashOfLast()}\n");
        Assert.Contains("rows were added by hand", (await Run("build")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AE-M5TXE,kenshin-b,postcard", "", "AN0328")]
    [InlineData("AE-M5TXE,kenshin-b", "AE-M5TXE,kenshin-c", "AN0329")]
    [InlineData("AE-M5TXE,kenshin-b,postcard", "AE-M5TXE,kenshin-b,poster", "AN0329")]
    public async Task A_printed_code_is_neither_taken_away_nor_given_another_meaning(
        string old, string changed, string code)
    {
        await PrintThrice();
        var rows = _site.Read(Codes).Split('\n').Select(row => row.Replace(old, changed, StringComparison.Ordinal));
        _site.Write(Codes, string.Join('\n', rows.Where(row => !row.StartsWith(',') && row.Length > 0)) + "\n");
        Assert.Contains(code, (await Run("build")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_out_of_use_it_is_answered_all_the_same()
    {
        await PrintThrice();
        _site.Write(Codes, "code,notice,medium,retired_on\nAE-M5TXE,kenshin-b,postcard,2026-09-01\n"
            + "AE-R2HEF,kenshin-c,postcard,\n");
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
        Assert.True(_site.Has("output/site/Q/AE-M5TXE/index.html"));
    }

    // As if it had been ended between the two files.
    [Fact]
    public async Task What_was_ended_in_the_middle_is_finished_by_the_same_call()
    {
        await Print("--printed AE-M5TXE --copies 6000 --on 2026-08-10");
        var before = _site.Read(Configuration);
        await Print("--printed AE-R2HEF --copies 900 --on 2026-08-11");
        var after = (_site.Read(Ledger), _site.Read(Configuration));
        _site.Write(Configuration, before);
        var told = (await Run("build")).Error;
        Assert.Contains("annai print --printed AE-R2HEF --copies 900 --on 2026-08-11", told, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Mistakes, (await Print("--printed AE-R2HEF --copies 901 --on 2026-08-11")).Exit);
        Assert.Equal(ExitCode.Clean, (await Print("--printed AE-R2HEF --copies 900 --on 2026-08-11")).Exit);
        Assert.Equal(after, (_site.Read(Ledger), _site.Read(Configuration)));
    }

    // By hand, with the head copied out of the configuration, as the cure for what was ended in the middle.
    [Fact]
    public async Task No_row_takes_back_what_an_earlier_one_promised()
    {
        await PrintThrice();
        var head = HashOfLast();
        _site.Write(
            Codes, _site.Read(Codes).Replace("TXE,kenshin-b", "TXE,kenshin-c", StringComparison.Ordinal));
        _site.Write(Ledger, _site.Read(Ledger) + $"AE-M5TXE,kenshin-c,postcard,2026-09-01,5,{head}\n");
        var run = await Print("--printed AE-M5TXE --copies 5 --on 2026-09-01");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("AN0329", run.Error, StringComparison.Ordinal);
        Assert.Contains($"\"head\": \"{head}\"", _site.Read(Configuration), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_twice_is_written_once_unless_it_happened_twice()
    {
        await Print("--printed AE-M5TXE --copies 6000 --on 2026-08-10");
        var once = _site.Read(Ledger);
        var again = await Print("--printed AE-M5TXE --copies 6000 --on 2026-08-10");
        Assert.Equal(ExitCode.Clean, again.Exit);
        Assert.Contains("already", again.Out, StringComparison.Ordinal);
        Assert.Equal(once, _site.Read(Ledger));
        await Print("--printed AE-M5TXE --copies 6000 --on 2026-08-10 --again");
        Assert.Equal(3, _site.Read(Ledger).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
    }

    [Fact]
    public async Task The_first_row_is_finished_too_and_a_head_that_was_lost_is_not_made_up()
    {
        var before = _site.Read(Configuration);
        await Print("--printed AE-M5TXE --copies 6000 --on 2026-08-10");
        _site.Write(Configuration, before);
        Assert.Equal(ExitCode.Clean, (await Print("--printed AE-M5TXE --copies 6000 --on 2026-08-10")).Exit);
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
        await Print("--printed AE-R2HEF --copies 900 --on 2026-08-11");
        _site.Write(Configuration, before);
        var run = await Print("--printed AE-R2HEF --copies 900 --on 2026-08-11");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("bring `content/printed.csv` and `codes.head`", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"prefix\": \"AE\" }", "{ \"prefix\": \"AE\", \"head\": \"#\" }")]
    [InlineData("{ \"head\": null, \"prefix\": \"AE\" }", "{ \"head\": \"#\", \"prefix\": \"AE\" }")]
    [InlineData(
        "{\r\n    // ours\r\n    \"prefix\": \"AE\", // all\r\n  }",
        "{\r\n    // ours\r\n    \"prefix\": \"AE\",\n    \"head\": \"#\", // all\r\n  }")]
    public void The_head_goes_where_the_configuration_has_its_codes(string codes, string expected)
    {
        var configuration = _site.Read(Configuration);
        var whole = configuration.Replace("{ \"prefix\": \"AE\" }", codes, StringComparison.Ordinal);
        Assert.Contains(codes, whole, StringComparison.Ordinal);
        _site.Write(Configuration, whole);
        ConfigurationFile.SetHead(_site.Folder, "#");
        Assert.Equal(whole.Replace(codes, expected, StringComparison.Ordinal), _site.Read(Configuration));
    }

    [Theory]
    [InlineData("\ncode,notice,medium\nAE-M5TXE,kenshin-b,postcard\n")]
    [InlineData("code,notice,medium\rAE-M5TXE,kenshin-b,postcard\r")]
    [InlineData("\"code\",notice,medium\nAE-M5TXE,kenshin-b,postcard")]
    public async Task A_row_is_written_as_the_table_is_read(string table)
    {
        _site.Write(Codes, table);
        var run = await Print("--new-code kenshin-c poster");
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
        Assert.True(_site.Has($"output/site/Q/{run.Out.Split(' ')[0]}/index.html"));
    }

    [Fact]
    public async Task What_a_table_has_no_column_for_is_told_and_not_lost()
    {
        _site.Write(Codes, "code,notice,medium\n");
        var run = await Print("--new-code kenshin-b poster --note 公民館");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Assert.Contains("lacks the column `note`", run.Error, StringComparison.Ordinal);
        Assert.Equal("code,notice,medium\n", _site.Read(Codes));
    }

    [Fact]
    public async Task What_a_command_that_was_ended_left_stops_no_build()
    {
        _site.Write("content/printed.csv.next", "code,not");
        Assert.Equal((ExitCode.Clean, ""), await Run("build") is var run ? (run.Exit, run.Error) : default);
        await Print("--printed AE-M5TXE --copies 6000 --on 2026-08-10");
        Assert.False(_site.Has("content/printed.csv.next"));
    }

    [Fact]
    public async Task While_another_program_writes_the_content_nothing_is_written()
    {
        var before = _site.Read(Codes) + _site.Read(Configuration);
        using var held = ContentLock.Take(_site.Folder);
        Assert.Contains("AN0409", (await Print("--new-code kenshin-b poster")).Error, StringComparison.Ordinal);
        Assert.Contains(
            "AN0409", (await Print("--printed AE-M5TXE --copies 1 --on 2026-08-10")).Error, StringComparison.Ordinal);
        Assert.Equal(before, _site.Read(Codes) + _site.Read(Configuration));
        Assert.False(_site.Has(Ledger));
    }

    private async Task PrintThrice()
    {
        await Print("--printed AE-M5TXE --copies 6000 --on 2026-08-10");
        await Print("--printed AE-R2HEF --copies 900 --on 2026-08-11");
        await Print("--printed AE-R2HEF --copies 30 --on 2026-08-12");
    }

    private async Task<string> AfterEdit(string path, string old, string changed)
    {
        await PrintThrice();
        Assert.Contains(old, _site.Read(path), StringComparison.Ordinal);
        _site.Write(path, _site.Read(path).Replace(old, changed, StringComparison.Ordinal));
        var run = await Run("build");
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        return run.Error;
    }

    private string HashOfLast() => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(_site.Read(Ledger).TrimEnd('\n').Split('\n')[^1])));

    [GeneratedRegex(", \"head\": \"[0-9a-f]{64}\"")]
    private static partial Regex Head();

    private ReadOnlySpan<byte> Bytes(string path) => File.ReadAllBytes(Path.Combine(_site.Folder, path));

    private Task<ToolRun> Print(string words) => Run($"print {words}");

    private Task<ToolRun> Run(string words) =>
        ToolRun.Of(_site.Folder, words, stop: TestContext.Current.CancellationToken);
}
