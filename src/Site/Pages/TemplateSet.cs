using System.Collections.Concurrent;
using Annai.Diagnostics;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>The templates of a site, parsed at their first use; those it does not have come from Annai itself.</summary>
public sealed class TemplateSet(string siteFolder, Findings findings)
{
    public const string Folder = "templates";

    private readonly ConcurrentDictionary<string, Template?> _parsed = new(StringComparer.Ordinal);

    public Template? Find(string name) => _parsed.GetOrAdd(name, Parse);

    /// <summary>A file of the folder as it stands, such as a style sheet.</summary>
    public string? Text(string name)
    {
        var file = Path.GetFullPath(Path.Combine(siteFolder, Folder, name));
        if (IsInside(file) && File.Exists(file))
            return File.ReadAllText(file).ReplaceLineEndings("\n");
        using var builtIn = typeof(TemplateSet).Assembly.GetManifestResourceStream($"{Folder}/{name}");
        return builtIn is null ? null : new StreamReader(builtIn).ReadToEnd().ReplaceLineEndings("\n");
    }

    private Template? Parse(string name)
    {
        if (Text(name) is not { } text)
            return null;
        var template = Template.Parse(text, $"{Folder}/{name}");
        findings.Add(template.Findings);
        return template;
    }

    private bool IsInside(string file) =>
        file.StartsWith(Path.GetFullPath(Path.Combine(siteFolder, Folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
