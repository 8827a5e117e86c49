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
    private readonly ConcurrentDictionary<string, string?> _names = new(StringComparer.Ordinal);

    public Template? Find(string name) => NameOf(name) is { } plain ? _parsed.GetOrAdd(plain, Parse) : null;

    /// <summary>
    /// A file of the folder as it stands, such as a style sheet; null where neither the site nor Annai has it.
    /// </summary>
    public string? Text(string name) =>
        NameOf(name) is not { } plain ? null
        : File.Exists(Path.Combine(siteFolder, Folder, plain))
            ? SourceFile.Read(siteFolder, $"{Folder}/{plain}", findings)?.Text ?? ""
        : shared is null ? BuiltIn(plain)
        : shared.Text(plain, findings);

    /// <returns>
    /// The one name of all those that lead to a template, such as `./a.html`; null for what lies elsewhere, or is an
    /// editor's own.
    /// </returns>
    public string? NameOf(string name) => _names.GetOrAdd(name, PlainOf);

    internal static string? BuiltIn(string name)
    {
        using var stream = typeof(TemplateSet).Assembly.GetManifestResourceStream($"{Folder}/{name}");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return LineEnds.Unified(reader.ReadToEnd());
    }

    private string? PlainOf(string name)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
            return null;
        var folder = Path.GetFullPath(Path.Combine(siteFolder, Folder)) + Path.DirectorySeparatorChar;
        var file = Path.GetFullPath(name, folder);
        return file.StartsWith(folder, StringComparison.Ordinal) && !SourceFile.IsEditorsOwn(file)
            ? file[folder.Length..].Replace(Path.DirectorySeparatorChar, '/')
            : null;
    }

    private Template? Parse(string name)
    {
        var template =
            shared is not null && !File.Exists(Path.Combine(siteFolder, Folder, name)) ? shared.Find(name, findings)
            : Text(name) is { } text ? Template.Parse(text, $"{Folder}/{name}")
            : null;
        findings.Add(template?.Findings ?? []);
        return template;
    }
}
