using System.Globalization;
using System.Net;

namespace Annai.Events.CrossChecking;

/// <summary>
/// Reads lines of the logs that web servers write: the common and the combined one of nginx and Apache, with or without
/// the host before them; that of CloudFront, which names its fields itself; and our own.
/// </summary>
internal sealed class AccessLogFormat
{
    private const string Fields = "#Fields:";
    private const string ApacheTime = "dd/MMM/yyyy:HH:mm:ss zzz";

    private string[]? _fields;

    /// <returns>The request; null where the line is none that could be read.</returns>
    /// <param name="line">The line.</param>
    /// <param name="isRemark">Whether it need not be one.</param>
    public AccessLine? Read(string line, out bool isRemark)
    {
        isRemark = line.Length == 0 || line[0] == '#';
        if (line.StartsWith(Fields, StringComparison.Ordinal))
            _fields = line[Fields.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return isRemark ? null : _fields is null ? Own(line) ?? Common(line) : Named(line.Split('\t'), _fields);
    }

    // 2026-11-20T12:00:00+09:00 AE-M5TXE 200 person
    private static AccessLine? Own(string line) =>
        line.Split(' ') is [var time, var code, var status, var agent]
        && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var at)
        && int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var answer)
            ? new AccessLine(at, code, answer, agent == "robot")
            : null;

    // 192.0.2.1 - - [20/Nov/2026:12:00:00 +0900] "GET /Q/AE-M5TXE/ HTTP/1.1" 200 512 "https://…" "Mozilla/5.0 …"
    private static AccessLine? Common(string line)
    {
        var start = line.IndexOf('[', StringComparison.Ordinal);
        var end = line.IndexOf("] \"", StringComparison.Ordinal);
        if (start < 0 || end < start || !TryTime(line[(start + 1)..end], out var at))
            return null;
        var quoted = Quoted(line[(end + 2)..]);
        return quoted is [var request, ..]
            && request.Text.Split(' ') is ["GET", var address, _]
            && request.After.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var status, ..]
            && int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var answer)
                ? new AccessLine(at, PathOf(address), answer, AskedByRobot(quoted[1..]))
                : null;
    }

    // Of the combined log, which tells the page before, then who asked.
    private static bool? AskedByRobot(List<(string Text, string After)> rest) =>
        rest is [_, var agent, ..] ? AgentIsRobot(agent.Text) : null;

    private static AccessLine? Named(string[] cells, string[] fields)
    {
        string? Cell(string name) =>
            Array.IndexOf(fields, name) is >= 0 and var at && at < cells.Length ? cells[at] : null;
        return Cell("cs-method") == "GET"
            && DateTimeOffset.TryParse(
                $"{Cell("date")}T{Cell("time")}Z", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            && Cell("cs-uri-stem") is { } path
            && int.TryParse(Cell("sc-status"), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
                ? new AccessLine(
                    at,
                    PathOf(path),
                    status,
                    Cell("cs(User-Agent)") is { } agent ? AgentIsRobot(WebUtility.UrlDecode(agent)) : null)
                : null;
    }

    private static bool TryTime(string text, out DateTimeOffset at) => DateTimeOffset.TryParseExact(
        text.Length > 5 ? text.Insert(text.Length - 2, ":") : text,
        ApacheTime,
        CultureInfo.InvariantCulture,
        DateTimeStyles.None,
        out at);

    /// <summary>What stands between quotes, each with what follows it up to the next; `\"` ends nothing.</summary>
    private static List<(string Text, string After)> Quoted(string text)
    {
        var (found, at) = (new List<(string, string)>(), 0);
        while (text.IndexOf('"', at) is var start and >= 0 && EndOf(text, start + 1) is var end and >= 0)
        {
            at = end + 1;
            var next = text.IndexOf('"', at);
            found.Add((text[(start + 1)..end], next < 0 ? text[at..] : text[at..next]));
        }

        return found;
    }

    private static int EndOf(string text, int at)
    {
        for (; at < text.Length; at++)
            if (text[at] == '\\')
                at++;
            else if (text[at] == '"')
                return at;
        return -1;
    }

    private static string PathOf(string address) => address.Split('?')[0];

    private static bool AgentIsRobot(string agent) => Robots.Are(agent is "-" ? "" : agent);
}
