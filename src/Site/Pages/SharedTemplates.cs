using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>
/// The templates that many sites share, each read and parsed once; those that are not there come from Annai.
/// </summary>
public sealed class SharedTemplates
{
    private readonly string _folder;
    private readonly ConcurrentDictionary<string, Lazy<Shared>> _read = new(StringComparer.Ordinal);

    /// <param name="folder">The folder in which `templates` lies.</param>
    public SharedTemplates(string folder) => _folder = folder;

    /// <returns>The file of a name that leads out of no folder, or null where Annai's own takes its place.</returns>
    internal string? FileOf(string name) =>
        Path.GetFullPath(Path.Combine(_folder, TemplateSet.Folder, name)) is var file && File.Exists(file)
            ? file
            : null;

    internal string? Text(string name, Findings findings) => Told(name, findings).Text;

    internal Template? Find(string name, Findings findings) => Told(name, findings).Template.Value;

    // Each site that uses a file is told what is wrong with it.
    private Shared Told(string name, Findings findings)
    {
        var shared = _read.GetOrAdd(name, wanted => new Lazy<Shared>(() => Read(wanted))).Value;
        findings.Add(shared.Findings);
        return shared;
    }

    // By its whole path, since the place of a finding is otherwise one in the site that is being built.
    private Shared Read(string name)
    {
        if (FileOf(name) is not { } file)
            return Shared.Of(TemplateSet.BuiltIn(name), $"{TemplateSet.Folder}/{name}", []);
        var findings = new Findings();
        var text = SourceFile.Read(_folder, file, findings)?.Text ?? "";
        return Shared.Of(text, file.Replace(Path.DirectorySeparatorChar, '/'), findings.Sorted());
    }

    // A style sheet is read and never parsed.
    private sealed record Shared(string? Text, Lazy<Template?> Template, ImmutableArray<Finding> Findings)
    {
        public static Shared Of(string? text, string path, ImmutableArray<Finding> findings) => new(
            text, new(() => text is null ? null : Annai.Templates.Template.Parse(text, path)), findings);
    }
}
