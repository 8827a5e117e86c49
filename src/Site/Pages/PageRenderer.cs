using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Pages.Views;
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

    private readonly ConcurrentBag<(TemplateException Fault, string Path)> _faults = [];
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _idle = [];

    /// <summary>Renders a page, unless there is a fault, which <see cref="TellFaults"/> tells.</summary>
    /// <param name="template">The name of the template.</param>
    /// <param name="path">The page's path.</param>
    /// <param name="view">What the template can see.</param>
    /// <param name="take">Gets the page; its bytes are there only until it returns.</param>
    public void Render(string template, string path, object view, Action<Page> take)
    {
        var utf8 = _idle.TryTake(out var idle) ? idle : new ArrayBufferWriter<byte>();
        if (IsRendered(template, path, view, utf8))
            take(new Page(path, utf8.WrittenMemory) { Shared = (view as LandingView)?.Shared ?? [] });
        utf8.ResetWrittenCount();
        _idle.Add(utf8);
    }

    /// <summary>Renders a part that many pages share.</summary>
    public Fragment Fragment(string template, string path, object view)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        return new Fragment(IsRendered(template, path, view, utf8) ? utf8.WrittenSpan.ToArray() : []);
    }

    private bool IsRendered(string template, string path, object view, IBufferWriter<byte> utf8)
    {
        stop.ThrowIfCancellationRequested();
        var found = templates.Find(template)
            ?? throw new InvalidOperationException($"`{template}` is not in this build");
        if (!found.Findings.IsEmpty)
            return false;
        try
        {
            found.Render(utf8, view, _options);
            return true;
        }
        catch (TemplateException fault)
        {
            _faults.Add((fault, path));
            return false;
        }
    }

    public void TellFaults()
    {
        var faults = _faults.OrderBy(failed => failed.Path, StringComparer.Ordinal);
        foreach (var alike in faults.GroupBy(failed => failed.Fault.Finding))
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
