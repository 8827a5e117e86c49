using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Pages.Records;
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

    private readonly RenderOptions _options =
        new() { EscapeHtml = true, Strict = true, CancellationToken = stop };

    private readonly ConcurrentBag<(TemplateException Fault, string Path)> _faults = [];
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _idle = [];

    private int _drawn;

    /// <summary>How many pages were rendered.</summary>
    public int Drawn => _drawn;

    /// <summary>Whether a page could not be rendered.</summary>
    public bool AnyFaults => !_faults.IsEmpty;

    /// <summary>Renders a page, unless there is a fault, which <see cref="TellFaults"/> tells.</summary>
    /// <param name="plan">The page.</param>
    /// <param name="seen">The site; it notes what the page looks at.</param>
    /// <param name="take">Gets the page; its bytes are there only until it returns.</param>
    public void Render(PagePlan plan, SeenSite seen, Action<Page> take)
    {
        var utf8 = _idle.TryTake(out var idle) ? idle : new ArrayBufferWriter<byte>();
        var view = plan.View(seen);
        if (IsRendered(plan, seen, view, utf8))
        {
            Interlocked.Increment(ref _drawn);
            take(new Page(plan.File, utf8.WrittenMemory) { Shared = (view as LandingView)?.Shared ?? [] });
        }

        utf8.ResetWrittenCount();
        _idle.Add(utf8);
    }

    /// <summary>Renders a part that many pages share.</summary>
    public Fragment Fragment(PagePlan plan, SeenSite seen)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        return new Fragment(
            IsRendered(plan, seen, plan.View(seen), utf8) ? utf8.WrittenSpan.ToArray() : []);
    }

    private bool IsRendered(PagePlan plan, SeenSite seen, object view, IBufferWriter<byte> utf8)
    {
        stop.ThrowIfCancellationRequested();
        var found = Find(plan.Template, seen)
            ?? throw new InvalidOperationException($"`{plan.Template}` is not in this build");
        if (!found.Findings.IsEmpty)
            return false;
        try
        {
            found.Render(utf8, view, OptionsFor(seen));
            return true;
        }
        catch (TemplateException fault)
        {
            _faults.Add((fault, plan.File));
            return false;
        }
    }

    private RenderOptions OptionsFor(SeenSite seen) => _options with
    {
        Includes = name => Find(name, seen),
        Time = new SeenTime(time, seen.Today),
    };

    private Template? Find(string name, SeenSite seen)
    {
        if (templates.NameOf(name) is { } plain)
            seen.SeesTemplate(plain);
        return templates.Find(name);
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
