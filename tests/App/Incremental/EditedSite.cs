using System.Globalization;
using System.Text.RegularExpressions;

namespace Annai.Tests.App.Incremental;

/// <summary>A site that is edited at random: the same seed makes the same edits.</summary>
internal sealed class EditedSite(TempSite site, Random random)
{
    public static readonly DateOnly Start = new(2026, 11, 20);

    private int _names;

    public string Folder => site.Folder;

    public Random Random => random;

    /// <summary>The day as of which it is built.</summary>
    public DateOnly Today { get; set; } = Start;

    /// <summary>The ids of the programmes, notices or pages.</summary>
    public IReadOnlyList<string> Ids(string kind) =>
        [.. Files($"content/{kind}", ".md").Select(IdOf).Distinct()];

    public static string IdOf(string path) => Path.GetFileName(path).Split('.')[0];

    /// <summary>An id, a word or a name that nothing had before.</summary>
    public string NewName(string beginning) =>
        string.Create(CultureInfo.InvariantCulture, $"{beginning}{++_names}");

    /// <summary>A day from some weeks before today to some months after.</summary>
    public string Day() => Today.AddDays(random.Next(-20, 120)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <returns>One of these, or null where there is none.</returns>
    public string? Any(params IReadOnlyList<string> some) => some.Count == 0 ? null : some[random.Next(some.Count)];

    /// <returns>One of these, or nothing, which is as likely.</returns>
    public string? OneOrNone(params IReadOnlyList<string> some) =>
        Any([.. some, ""]) is { Length: > 0 } one ? one : null;

    public IReadOnlyList<string> Files(string folder, string ending = "") => !Directory.Exists(Full(folder))
        ? []
        : [
            .. Directory.EnumerateFiles(Full(folder), "*" + ending, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>All that a site is made of.</summary>
    public IReadOnlyList<string> Sources => ["site.config.json", .. Files("content"), .. Files("templates")];

    /// <summary>A programme, a notice or a page, in any language.</summary>
    public string? AnyText() =>
        Any([.. Files("content/programmes"), .. Files("content/notices"), .. Files("content/pages")]);

    public string Full(string path) => Path.Combine(Folder, path);

    public string Read(string path) => site.Has(path) ? site.Read(path) : "";

    public byte[] Bytes(string path) => File.ReadAllBytes(Full(path));

    public void Write(string path, string text) => site.Write(path, text);

    public void Write(string path, byte[] bytes) => site.Write(path, bytes);

    public void Delete(string path) => File.Delete(Full(path));

    /// <returns>Whether that made a difference.</returns>
    public bool Change(string path, Func<string, string> change)
    {
        var before = Read(path);
        var after = change(before);
        if (after == before)
            return false;
        Write(path, after);
        return true;
    }

    public bool Replace(string path, string old, string by) =>
        Change(path, text => text.Replace(old, by, StringComparison.Ordinal));

    /// <summary>Gives a key of a front matter another value, or none.</summary>
    public bool Set(string path, string key, string? value) => Change(path, text =>
    {
        var without = Regex.Replace(text, $@"^{key}:.*\n(?:[ ]+.*\n)*", "", RegexOptions.Multiline);
        return value is null ? without : new Regex("---\n").Replace(without, $"---\n{key}: {value}\n", 1);
    });
}
