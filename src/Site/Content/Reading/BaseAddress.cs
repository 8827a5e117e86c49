using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// Reads the address under which a site is served. Its path is a folder on disk, a prefix of every link and a part of
/// every printed code, and so is plainer than an address may be.
/// </summary>
internal static class BaseAddress
{
    private const string Scheme = "https://";

    public static Sourced<Uri> Read(Fields fields, string key, Findings findings)
    {
        var text = fields.Text(key);
        if (text.Value.Length == 0)
            return new Sourced<Uri>(default!, text.Place);
        var fault = FaultOf(text.Value);
        if (fault is null && Uri.TryCreate(text.Value, UriKind.Absolute, out var address))
            return new Sourced<Uri>(address, text.Place);
        findings.Add(
            Codes.BadValue,
            text.Place,
            $"`{key}` is `{text.Value}`, expected an address such as `https://annai.example/` or with a path behind it",
            fault ?? "its host is a name, or a name and a port");
        return new Sourced<Uri>(default!, text.Place);
    }

    private static string? FaultOf(string text)
    {
        if (!text.StartsWith(Scheme, StringComparison.Ordinal))
            return $"it begins with `{Scheme}`";
        if (text.AsSpan().IndexOfAny('?', '#') is >= 0 and var end)
            return $"it ends before `{text[end]}`";
        var parts = text[Scheme.Length..].Split('/', 2);
        if (parts[0].Contains('@', StringComparison.Ordinal))
            return "it names no user: take away what stands before `@`";
        if (!parts[0].All(sign => (IsPlain(sign) && sign != '_') || sign == ':'))
            return "its host is ASCII letters, digits, `-` and `.`, and may have a port behind `:`";
        return parts is [_, var path] ? FaultOfPath(path) : null;
    }

    private static string? FaultOfPath(string path)
    {
        var segments = (path.EndsWith('/') ? path[..^1] : path).Split('/');
        if (segments is [""])
            return path.Length == 0 ? null : "no two `/` stand side by side in it";
        if (segments.Contains(""))
            return "no two `/` stand side by side in it";
        if (segments.Any(segment => segment is "." or ".."))
            return "no part of its path is `.` or `..`";
        if (segments.FirstOrDefault(segment => !segment.All(IsPlain)) is { } odd)
            return $"its path is ASCII letters, digits, `-`, `_` and `.`, and not `{odd}`";
        // At the origin's root these belong to the codes and to the collector of all cities.
        return segments[0] is "Q" or "q" or "e" or "e.gif" or "s" ? "its path is not one of `/Q`, `/e`, `/s`" : null;
    }

    private static bool IsPlain(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.';
}
