using System.Buffers;
using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>
/// Renders views through templates. One fault of a template stops many pages alike: it is told once, with the first
/// page and how many more.
/// </summary>
internal sealed class PageRenderer(TemplateSet templates, TimeProvider time, Findings findings, CancellationToken stop)
{
    private const int IncludesShown = 3;

    private readonly RenderOptions _options = new()
    {
        Includes = templates.Find,
        EscapeHtml = true,
        Strict = true,
        Time = time,
        CancellationToken = stop,
    };

    private readonly List<(TemplateException Fault, string Path)> _faults = [];

    /// <returns>The page, or null after a fault, which <see cref="TellFaults"/> tells.</returns>
    public Page? Render(string template, string path, object view)
    {
        stop.ThrowIfCancellationRequested();
        var found = templates.Find(template)
            ?? throw new InvalidOperationException($"`{template}` is not in this build");
        if (!found.Findings.IsEmpty)
            return null;
        try
        {
            var utf8 = new ArrayBufferWriter<byte>();
            found.Render(utf8, view, _options);
            return new Page(path, utf8.WrittenSpan.ToArray());
        }
        catch (TemplateException fault)
        {
            _faults.Add((fault, path));
            return null;
        }
    }

    public void TellFaults()
    {
        foreach (var alike in _faults.GroupBy(failed => failed.Fault.Finding))
        {
            var (fault, path) = alike.First();
            findings.Add(alike.Key with { Hint = Hint(alike.Key.Hint, path, alike.Count() - 1, fault.IncludedFrom) });
        }
    }

    private static string Hint(string? hint, string path, int more, ImmutableArray<SourcePlace> includedFrom)
    {
        var way = string.Concat(includedFrom.Take(IncludesShown).Select(place => $", included from {place}"));
        var others = more == 0 ? "" : $" and {more} more";
        return $"{(hint is null ? "" : hint + "; ")}while rendering `{path}`{others}{way}";
    }
}
