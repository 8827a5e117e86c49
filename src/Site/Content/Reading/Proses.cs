using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Checks all that authors wrote as sentences; each is parsed, checked and forgotten.</summary>
internal sealed class Proses(Site site, BrokenFiles broken, Findings findings)
{
    private readonly TextValues _values = new(site, broken, findings);
    private readonly ProsePictures _pictures = new(site, findings);

    public void Check(CancellationToken stop) => Parallel.ForEach(
        site.Proses,
        new ParallelOptions { CancellationToken = stop },
        written => Check(written.Prose, written.Programme));

    private void Check(Prose prose, Programme? programme)
    {
        var file = prose.Place.File;
        if (ProseParser.TryParse(prose.Markdown) is not { } document)
        {
            findings.Add(
                Codes.BrokenSyntax,
                new SourcePlace(file),
                "this Markdown is nested too deep",
                "quotes and lists may be nested a few levels");
            return;
        }

        ProseCheck.Check(file, document, findings);
        ContainerEnds.Check(file, prose.Markdown, findings);
        _values.Check(programme, file, document);
        _pictures.Check(file, document);
    }
}
