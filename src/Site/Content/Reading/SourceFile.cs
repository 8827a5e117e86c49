using System.Text;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>One of an author's files as text, under the path by which findings name it.</summary>
public sealed record SourceFile(string Path, string Text)
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public SourcePlace Whole => new(Path);

    /// <summary>The file's name without its folder and ending: the id of what it holds.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The paths of one kind of content, in a fixed order.</summary>
    public static IEnumerable<string> List(string folder, string kind, string pattern)
    {
        var path = System.IO.Path.Combine(folder, "content", kind);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern)
                .Where(file => !IsEditorsOwn(file))
                .Select(file => System.IO.Path.GetFileName(file))
                .Order(StringComparer.Ordinal)
                .Select(name => $"content/{kind}/{name}")
            : [];
    }

    /// <summary>
    /// What an editor lays beside a file while somebody works on it: Vim its swap file, `4913` and a backup, Emacs
    /// `.#name` and `#name#`, an office suite `~$name`.
    /// </summary>
    public static bool IsEditorsOwn(string path) =>
        System.IO.Path.GetFileName(path) is ['.', ..] or ['#', .., '#'] or [.., '~'] or ['~', '$', ..] or "4913";

    public static SourceFile? Read(string folder, string path, Findings findings)
    {
        try
        {
            return FileBytes.Read(folder, path, findings) is { } bytes
                ? new SourceFile(path, LineEnds.Unified(Decoded(bytes)))
                : null;
        }
        catch (DecoderFallbackException)
        {
            findings.Add(
                Codes.NotUtf8, new SourcePlace(path), "this file is not UTF-8", "save it as UTF-8 in the editor");
            return null;
        }
    }

    // A byte-order mark is what Excel wants and nobody else; it is no part of the text.
    private static string Decoded(byte[] bytes) => Strict.GetString(bytes).TrimStart('\uFEFF');
}
