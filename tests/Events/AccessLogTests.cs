using System.Globalization;
using System.IO.Compression;
using System.Text;
using Annai.Events.CrossChecking;
using Annai.Events.Wording;
using Xunit;

namespace Annai.Tests.Events;

/// <summary>Logs that web servers write, counted by code and day; of whoever asked nothing is left.</summary>
public sealed class AccessLogTests : IDisposable
{
    private const string Noon = "20/Nov/2026:12:00:00 +0900";

    private const string Phone =
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Line/14.9.0";

    private readonly TempLog _temp = new();

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData(Noon, "GET /Q/AOB-1/ HTTP/1.1\" 200 512", " \"-\" \"" + Phone + "\"")]
    [InlineData(Noon, "GET /Q/AOB-1/ HTTP/2.0\" 200 5", " \"-\" \"" + Phone + "\"", "a.jp:443 2001:db8::1 - yamada")]
    [InlineData("20/Nov/2026:03:00:00 +0000", "GET /q/aob-1/?a HTTP/1.1\" 304 0", " \"\\\"b\" \"" + Phone + "\" \"x\"")]
    [InlineData(Noon, "GET /Q/AOB-1 HTTP/1.1\" 200 512", "")]
    public void A_line_of_nginx_or_apache_is_counted_on_its_japanese_day(
        string at, string request, string rest, string who = "192.0.2.1 - -") =>
        IsCounted($"{who} [{at}] \"{request}{rest}\n");

    [Theory]
    [InlineData("2026-11-20T12:00:00+09:00 AOB-1 200 person")]
    [InlineData("2026-11-20T12:00:00+0900 aob-1 200 -")]
    [InlineData(
        "#Version: 1.0\n#Fields: date time x-edge-location c-ip cs-method cs-uri-stem sc-status cs(User-Agent)\n"
        + "2026-11-20\t03:00:00\tNRT\t192.0.2.1\tGET\t/Q/AOB-1/\t200\tMozilla/5.0%20(Linux)")]
    public void A_line_of_our_own_or_of_cloudfront_is_too(string line) => IsCounted(line + "\n");

    private void IsCounted(string text)
    {
        var log = Read(text);
        Assert.Equal((1, 0, 1), (log.Lines, log.Others, log.OfCodes));
        Assert.Equal("2026-11-20", Assert.Single(log.Days).ToString());
        Assert.Equal(1, Kept(log)["AOB-1"]);
    }

    [Theory]
    [InlineData("GET /Q/AOB-1/ HTTP/1.1\" 404 5")]
    [InlineData("GET /Q/AOB-9/ HTTP/1.1\" 200 5")]
    [InlineData("GET /n/kenshin-a/ HTTP/1.1\" 200 5")]
    [InlineData("POST /Q/AOB-1/ HTTP/1.1\" 200 5")]
    [InlineData("GET /Q/AOB-1/x HTTP/1.1\" 200 5")]
    [InlineData("GET /other/Q/AOB-1/ HTTP/1.1\" 200 5")]
    public void Other_requests_are_not(string request)
    {
        var log = Read($"192.0.2.1 - - [20/Nov/2026:12:00:00 +0900] \"{request} \"-\" \"{Phone}\"\n");
        Assert.Equal((1, 0), (log.Lines, log.OfCodes));
        Assert.Empty(Kept(log));
    }

    [Theory]
    [InlineData("Googlebot/2.1")]
    [InlineData("-")]
    [InlineData("curl/8.0")]
    public void Programs_are_counted_apart(string agent)
    {
        var log = Read($"192.0.2.1 - - [{Noon}] \"GET /Q/AOB-1/ HTTP/1.1\" 200 5 \"-\" \"{agent}\"\n");
        Assert.Equal((1, 0), (log.OfCodes, Kept(log)["AOB-1"]));
    }

    [Fact]
    public void What_is_no_log_is_told_and_costs_little()
    {
        var noise = new byte[3_000_000];
        new Random(7).NextBytes(noise);
        var log = new AccessLog(new Vocabularies(TempLog.Vocabulary));
        var line = Encoding.Latin1.GetBytes("\n2026-11-20T12:00:00+09:00 AOB-1 200 person\n");
        log.Read(new MemoryStream([.. noise, .. line]));
        Assert.Equal(log.Lines - 1, log.Others);
        Assert.Equal(1, log.OfCodes);
        Assert.Equal(0, Read("").Lines);
    }

    [Fact]
    public void A_compressed_log_is_read_as_it_is()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes("2026-11-20T12:00:00+09:00 AOB-1 200 person\n"));
        packed.Position = 0;
        var log = new AccessLog(new Vocabularies(TempLog.Vocabulary));
        log.Read(packed);
        Assert.Equal(1, log.OfCodes);
    }

    [Fact]
    public void Reading_again_counts_once_and_a_part_takes_nothing_away()
    {
        var lines = string.Concat(Enumerable.Range(10, 5).Select(minute => string.Create(
            CultureInfo.InvariantCulture, $"2026-11-20T12:{minute}:00+09:00 AOB-1 200 person\n")));
        Kept(Read(lines));
        Kept(Read(lines));
        Assert.Equal(5, Kept(Read(lines[..100]))["AOB-1"]);
    }

    [Fact]
    public void Nothing_of_who_asked_is_kept()
    {
        Kept(Read($"192.0.2.1 - yamada [{Noon}] \"GET /Q/AOB-1/?id=7 HTTP/1.1\" 200 5 \"https://ref/\" \"{Phone}\"\n"));
        var file = Assert.Single(Directory.EnumerateFiles(_temp.Folder, "*", SearchOption.AllDirectories));
        Assert.Equal(
            """{"version":1,"codes":{"AOB-1":{"people":1,"robots":0}}}""",
            string.Concat(File.ReadAllText(file).Where(sign => !char.IsWhiteSpace(sign))));
    }

    private static AccessLog Read(string text)
    {
        var log = new AccessLog(new Vocabularies(TempLog.Vocabulary));
        log.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        return log;
    }

    private System.Collections.Immutable.ImmutableSortedDictionary<string, int> Kept(AccessLog log)
    {
        log.Keep(_temp.Folder);
        return AccessLog.Kept(_temp.Folder, "aoba");
    }
}
