using System.Collections.Concurrent;
using Annai.Diagnostics;
using Markdig.Syntax;

namespace Annai.Content.Reading;

/// <summary>
/// Parses what authors wrote as sentences, and checks each when it is parsed for the first time: what is drawn need not
/// be parsed twice.
/// </summary>
public sealed class Proses
{
    private readonly Dictionary<Prose, Programme?> _programmes = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Prose, bool> _isSound = new(ReferenceEqualityComparer.Instance);
    private readonly Findings _findings;
    private readonly TextValues _values;
    private readonly ProsePictures _pictures;

    internal Proses(Site site, BrokenFiles broken, Findings findings)
    {
        foreach (var (prose, programme) in site.Proses)
            _programmes[prose] = programme;
        _findings = findings;
        _values = new TextValues(site, broken);
        _pictures = new ProsePictures(site);
    }

    /// <returns>The syntax tree; an empty one with findings where something is wrong.</returns>
    public MarkdownDocument Parsed(Prose prose)
    {
        var document = ProseParser.TryParse(prose.Markdown);
        return _isSound.GetOrAdd(prose, IsSound, document) && document is not null ? document : [];
    }

    /// <summary>Checks what nobody has parsed yet.</summary>
    internal void CheckAll(CancellationToken stop) => Parallel.ForEach(
        _programmes.Keys.Where(prose => !_isSound.ContainsKey(prose)),
        new ParallelOptions { CancellationToken = stop },
        prose => Parsed(prose));

    private bool IsSound(Prose prose, MarkdownDocument? document)
    {
        var findings = new Findings();
        if (document is null)
            TellDepth(prose, findings);
        else
            Check(prose, document, findings);
        _findings.Add(findings.Sorted());
        return !findings.AnyErrors;
    }

    private void Check(Prose prose, MarkdownDocument document, Findings findings)
    {
        var file = prose.Place.File;
        ProseCheck.Check(file, document, findings);
        ContainerEnds.Check(file, prose.Markdown, findings);
        _values.Check(_programmes.GetValueOrDefault(prose), file, document, findings);
        _pictures.Check(file, document, findings);
    }

    private static void TellDepth(Prose prose, Findings findings) => findings.Add(
        Codes.BrokenSyntax,
        new SourcePlace(prose.Place.File),
        "this Markdown is nested too deep",
        "quotes and lists may be nested a few levels");
}
