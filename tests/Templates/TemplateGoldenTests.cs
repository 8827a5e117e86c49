using System.Buffers;
using System.Globalization;
using System.Text;
using Annai.Diagnostics;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

/// <summary>
/// The folder of goldens reads as a tutorial of the language: each file shows one thing, mistakes included.
/// </summary>
public sealed class TemplateGoldenTests
{
    internal const string Ending = ".sbn";

    // In a file named so each line is a template of its own, and the golden has their results in order.
    private const string EachLine = "each-line";

    public static TheoryData<string> Names => Golden.Names("Templates", Ending);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_renders_as_its_golden(string name)
    {
        var file = Path.Combine(Golden.Folder("Templates"), name + Ending);
        var (text, path) = (File.ReadAllText(file), name + Ending);
        var isEachLine = name.Contains(EachLine, StringComparison.Ordinal);
        var result = isEachLine ? RenderedByLine(text, path) : Rendered(text, path);
        Golden.Match(Path.ChangeExtension(file, ".out"), result);
    }

    // A rendering ends at its first mistake. The empty lines before a line give the mistake its place in the file.
    private static string RenderedByLine(string text, string path) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select((line, before) =>
            Rendered(new string('\n', before) + line, path).Trim('\n') + "\n"));

    private static string Rendered(string text, string path)
    {
        var template = Template.Parse(text, path);
        if (!template.Findings.IsEmpty)
            return string.Concat(template.Findings.Select(finding => FindingText.Of(finding)));
        try
        {
            return RenderedBothWays(template, Options(path));
        }
        catch (TemplateException fault)
        {
            var way = fault.IncludedFrom.Select(place => $"  included from {place}\n");
            return FindingText.Of(fault.Finding) + string.Concat(way);
        }
    }

    // As bytes and as text, which are written by different code. Half a letter has no bytes: the sign for that has.
    private static string RenderedBothWays(Template template, RenderOptions options)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        template.Render(utf8, null, options);
        var text = Encoding.UTF8.GetString(utf8.WrittenSpan);
        var again = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(template.Render(null, options)));
        Assert.Equal(again, text);
        return text;
    }

    // A name that says `strict`, `html` or `german` turns that option on: the name is the heading of the chapter.
    private static RenderOptions Options(string path) => new()
    {
        Strict = path.Contains("strict", StringComparison.Ordinal),
        EscapeHtml = path.Contains("html", StringComparison.Ordinal),
        Culture = CultureInfo.GetCultureInfo(path.Contains("german", StringComparison.Ordinal) ? "de-DE" : ""),
        Time = new ClockInJapan("2026-03-05T09:08:07.065+09:00"),
        LoopLimit = 1000,
        RecursionLimit = 50,
        OutputLimit = 100_000,
        CancellationToken = new CancellationToken(canceled: path.Contains("cancelled", StringComparison.Ordinal)),
        Includes = Included,
    };

    private static Template? Included(string name)
    {
        var file = Path.Combine(Golden.Folder("Templates"), "includes", name + Ending);
        return File.Exists(file) ? Template.Parse(File.ReadAllText(file), name) : null;
    }
}
