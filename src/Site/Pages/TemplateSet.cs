using System.Collections.Concurrent;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>
/// The templates of a site, parsed at their first use; those it does not have come from where it shares them with
/// others, or from Annai itself.
/// </summary>
public sealed class TemplateSet(string siteFolder, Findings findings, SharedTemplates? shared = null)
{
    public const string Folder = "templates";

    private readonly ConcurrentDictionary<string, Template?> _parsed = new(StringComparer.Ordinal);

    public Template? Find(string name) => _parsed.GetOrAdd(name, Parse);

    /// <summary>
    /// A file of the folder as it stands, such as a style sheet; null where neither the site nor Annai has it.
    /// </summary>
    public string? Text(string name) =>
        !IsInside(name) ? null
        : File.Exists(Path.Combine(siteFolder, Folder, name))
            ? SourceFile.Read(siteFolder, $"{Folder}/{name}", findings)?.Text ?? ""
        : shared is null ? BuiltIn(name)
        : shared.Text(name, findings);

    /// <returns>The file behind a name, or null where Annai's own takes its place, or nothing.</returns>
    public string? FileOf(string name) =>
        !IsInside(name) ? null
        : Path.GetFullPath(Path.Combine(siteFolder, Folder, name)) is var own && File.Exists(own) ? own
        : shared?.FileOf(name);

    internal static string? BuiltIn(string name)
    {
        using var stream = typeof(TemplateSet).Assembly.GetManifestResourceStream($"{Folder}/{name}");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return LineEnds.Unified(reader.ReadToEnd());
    }

    private Template? Parse(string name)
    {
        var template =
            !IsInside(name) ? null
            : shared is not null && !File.Exists(Path.Combine(siteFolder, Folder, name)) ? shared.Find(name, findings)
            : Text(name) is { } text ? Template.Parse(text, $"{Folder}/{name}")
            : null;
        findings.Add(template?.Findings ?? []);
        return template;
    }

    // A name comes from a template, and may be anything.
    private bool IsInside(string name)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
            return false;
        var folder = Path.GetFullPath(Path.Combine(siteFolder, Folder)) + Path.DirectorySeparatorChar;
        return Path.GetFullPath(name, folder).StartsWith(folder, StringComparison.Ordinal);
    }
}
