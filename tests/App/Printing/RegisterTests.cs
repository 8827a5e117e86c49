using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Annai.App;
using Annai.Content;
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
        var before = _site.Read(Codes);
        var run = await Print("--new-code kenshin-b poster --wave 2 --note 公民館");
        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        var code = run.Out.Split(' ')[0];
        Assert.Matches("^AE-[2-35-7AC-HJ-NP-Z]{5}$", code);
        Assert.Equal(
            $"{code} is minted for `kenshin-b` on a poster\nHTTPS://ANNAI.EXAMPLE/Q/{code}/ "
                + "(33 signs, version 2; 5 more would not cost another)\n",
            run.Out);
        Assert.StartsWith(before, _site.Read(Codes), StringComparison.Ordinal);
        Assert.Contains($"\n{code},kenshin-b,poster", _site.Read(Codes), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await Run("build")).Exit);
        Assert.True(_site.Has($"output/site/Q/{code}/index.html"));
    }

    [Theory]
    [InlineData("code,notice,medium", "\r\n")]
    [InlineData("note,medium,code,notice,retired_on,wave", "\n")]
    public async Task A_row_goes_where_the_columns_of_the_file_say(string header, string ending)
    {
        _site.Write(Codes, header);
        await Print("--new-code kenshin-b sms --note a,\"b\"");
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

    [Fact]
    public async Task While_another_program_writes_the_content_nothing_is_written()
    {
        using var held = ContentLock.Take(_site.Folder);
        Assert.Contains("AN0409", (await Print("--new-code kenshin-b poster")).Error, StringComparison.Ordinal);
        Assert.Contains(
            "AN0409", (await Print("--printed AE-M5TXE --copies 1 --on 2026-08-10")).Error, StringComparison.Ordinal);
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

    private Task<ToolRun> Print(string words) => Run($"print {words}");

    private Task<ToolRun> Run(string words) =>
        ToolRun.Of(_site.Folder, words, stop: TestContext.Current.CancellationToken);
}
