using System.Collections.Concurrent;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>
/// The templates of a site, parsed at their first use; those it does not have come from Annai itself.
/// </summary>
public sealed class TemplateSet(string siteFolder, Findings findings)
{
    public const string Folder = "templates";

    private readonly ConcurrentDictionary<string, Template?> _parsed = new(StringComparer.Ordinal);

    public Template? Find(string name) => _parsed.GetOrAdd(name, Parse);

    /// <summary>
    /// A file of the folder as it stands, such as a style sheet; null where neither the site nor Annai has it.
    /// </summary>
    public string? Text(string name)
    {
        if (!IsInside(name))
            return null;
        var path = $"{Folder}/{name}";
        return File.Exists(Path.Combine(siteFolder, path))
            ? SourceFile.Read(siteFolder, path, findings)?.Text ?? ""
            : BuiltIn(path);
    }

    private static string? BuiltIn(string path)
    {
        using var stream = typeof(TemplateSet).Assembly.GetManifestResourceStream(path);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return LineEnds.Unified(reader.ReadToEnd());
    }

    private Template? Parse(string name)
    {
        if (Text(name) is not { } text)
            return null;
        var template = Template.Parse(text, $"{Folder}/{name}");
        findings.Add(template.Findings);
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
