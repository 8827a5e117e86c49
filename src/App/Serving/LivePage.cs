using System.Net;
using System.Text;

namespace Annai.App.Serving;

/// <summary>
/// A page as `serve` shows it: with the script that loads it anew. The files on disk never have it.
/// </summary>
internal static class LivePage
{
    /// <param name="html">The page of a release.</param>
    /// <param name="release">Its release or an older one: a page newer than it says is only loaded twice.</param>
    public static byte[] Of(ReadOnlySpan<byte> html, string release)
    {
        var end = html.LastIndexOf("</body>"u8);
        if (end < 0)
            end = html.Length;
        return [.. html[..end], .. Encoding.UTF8.GetBytes(ScriptFor(release)), .. html[end..]];
    }

    /// <summary>What stands in for all pages before the first release.</summary>
    public static byte[] Of(Problems problems) => Encoding.UTF8.GetBytes($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>annai: nothing to show yet</title>
        </head>
        <body>
        <h1>There is no page to show yet</h1>
        <pre>{WebUtility.HtmlEncode(problems.Text)}</pre>
        {ScriptFor("")}</body>
        </html>

        """);

    private static string ScriptFor(string release) =>
        $"<script src=\"{LiveRoutes.Script}\" data-annai-release=\"{release}\"></script>\n";
}
