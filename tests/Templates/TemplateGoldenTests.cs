using Annai.Diagnostics;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

/// <summary>The folder of goldens reads as a tutorial of the language: each file shows one thing, mistakes included.</summary>
public sealed class TemplateGoldenTests
{
    private const string Ending = ".sbn";

    public static TheoryData<string> Names => Golden.Names("Templates", Ending);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_renders_as_its_golden(string name)
    {
        var file = Path.Combine(Golden.Folder("Templates"), name + Ending);
        Golden.Match(Path.ChangeExtension(file, ".out"), Rendered(File.ReadAllText(file), name + Ending));
    }

    private static string Rendered(string text, string path)
    {
        var template = Template.Parse(text, path);
        if (!template.Findings.IsEmpty)
            return string.Concat(template.Findings.Select(finding => FindingText.Of(finding)));
        try
        {
            return template.Render(null, Options(path));
        }
        catch (TemplateException fault)
        {
            return FindingText.Of(fault.Finding) + string.Concat(fault.IncludedFrom.Select(place => $"  included from {place}\n"));
        }
    }

    // A name that says `strict` or `html` turns that option on: the name is the heading of the chapter.
    private static RenderOptions Options(string path) => new()
    {
        Strict = path.Contains("strict", StringComparison.Ordinal),
        EscapeHtml = path.Contains("html", StringComparison.Ordinal),
        LoopLimit = 1000,
        RecursionLimit = 50,
        OutputLimit = 100_000,
        Includes = name => name switch
        {
            "greeting" => Template.Parse("Hello {{ $0 }} from {{ $.place }}!", "greeting"),
            "chain" => Template.Parse("{{ include 'broken' }}", "chain"),
            "broken" => Template.Parse("one\n{{ 'a' - 1 }}", "broken"),
            "loop" => Template.Parse("{{ include 'loop' }}", "loop"),
            _ => null,
        },
    };
}
