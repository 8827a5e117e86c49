using System.Globalization;
using System.Text;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

/// <summary>
/// Whatever stands in a template, reading it never throws and rendering it ends, with a text or with a fault that has a
/// place. `TEMPLATE_MUTATIONS=1000000` tries more than a build does.
/// </summary>
public sealed class TemplateFuzzTests
{
    private static readonly string[] Goldens =
        [.. Directory.GetFiles(Golden.Folder("Templates"), "*" + TemplateGoldenTests.Ending)
            // Each of these takes a second by itself.
            .Where(file => !file.Contains("endless", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)];

    // Pieces that a mutation puts in: signs that open and close, words of the language, and numbers at the edge.
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "~}}", "{%{", "}%}", "{", "}", "[", "]", "(", ")", "\"", "'", "`", "$\"", "\\",
        "#", "##", ";", "\n", "\r\n",
        " end ", " else ", " if ", " for x in ", " while ", " case ", " when ", " func ", " do ", " ret ",
        " with ", " wrap ", " import ", " capture c ", " readonly ", " break ", " this ", " empty ", " null ",
        "$", "$$", "$0", "@", "^", "|", "|>", "..", "..<", "?.", "?[", "??", "?!", "?", ":",
        "++", "--", "+", "-", "*", "/", "//", "%", "<<", ">>", "==", "<", "&&", "||", "!", "=", "+=", ",", ".",
        "9223372036854775807", "-1", "0", "1e308", "79228162514264337593543950335m", "1.5f", "1..9000000000",
        "[1]", "{a: 1}", "\ud800", "案",
    ];

    private static string? Asked => Environment.GetEnvironmentVariable("TEMPLATE_MUTATIONS");

    private static int Mutations =>
        int.TryParse(Asked, CultureInfo.InvariantCulture, out var count) ? count : 100_000;

    [Fact]
    public void Mutated_goldens_neither_crash_nor_hang() => Try(Mutations, Mutated);

    [Fact]
    public void Random_templates_neither_crash_nor_hang() =>
        Try(Mutations / 10, random => new RandomTemplate(random).Text());

    [Theory]
    [InlineData("{{ 1", " + 1", "}}")]
    [InlineData("{{ x", ".a", "}}")]
    [InlineData("{{ x", "[0]", "}}")]
    [InlineData("{{ x", " | f", "}}")]
    [InlineData("{{ ", "-", "1 }}")]
    [InlineData("{{ ", "(", "1 }}")]
    [InlineData("{{ ", "[", "1 }}")]
    [InlineData("{{ ", "do;", "1 }}")]
    [InlineData("{{ if x }}", "{{ else if x }}", "{{ end }}")]
    [InlineData("", "{{ if true }}", "")]
    [InlineData("{{ x = ", "true ? ", "1 }}")]
    [InlineData("{{ ", "$\"{", "1 }}")]
    public void What_is_repeated_a_hundred_thousand_times_is_told_and_ends_nothing(
        string before, string repeated, string after) =>
        Check(before + new StringBuilder().Insert(0, repeated, 100_000) + after);

    [Fact]
    public void Deep_blocks_in_a_deep_recursion_fit_the_stack()
    {
        var blocks = new StringBuilder().Insert(0, "if true;", 150).Append("f;").Insert(0, "{{ func f;", 1);
        blocks.Append(string.Concat(Enumerable.Repeat("end;", 151))).Append(" f }}");
        Check(blocks.ToString(), recursion: 100_000);
    }

    private static void Try(int count, Func<Random, string> make)
    {
        var seeds = Enumerable.Range(0, count);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = 2 };
        Parallel.ForEach(seeds, limits, seed => Check(make(new Random(seed))));
    }

    private static void Check(string text, int recursion = 50)
    {
        var template = Template.Parse(text, "mutant");
        var lines = text.Split('\n');
        foreach (var finding in template.Findings)
        {
            Assert.InRange(finding.Place.Line, 1, lines.Length);
            Assert.InRange(finding.Place.Column, 1, lines[finding.Place.Line - 1].Length + 1);
        }

        using var guard = new CancellationTokenSource(TimeSpan.FromSeconds(8));
        try
        {
            template.Render(null, Options(recursion, guard.Token));
        }
        catch (TemplateException)
        {
            // A mistake with its place is what a mutant is meant to give.
        }
        catch (Exception crash)
        {
            Assert.Fail($"{crash}\nin the template:\n{Beginning(text)}");
        }

        Assert.False(guard.IsCancellationRequested, $"took longer than eight seconds:\n{Beginning(text)}");
    }

    private static string Beginning(string text) => text[..Math.Min(text.Length, 2000)];

    private static RenderOptions Options(int recursion, CancellationToken guard) => new()
    {
        Time = new ClockInJapan("2026-03-05T09:08:07+09:00"),
        LoopLimit = 1000,
        RecursionLimit = recursion,
        OutputLimit = 100_000,
        CancellationToken = guard,
        Includes = name => Template.Parse(name == "loop" ? "{{ include 'loop' }}" : "{{ $0 }}{{ x }}", name),
    };

    private static string Mutated(Random random)
    {
        var text = new StringBuilder(Goldens[random.Next(Goldens.Length)]);
        for (var changes = random.Next(1, 5); changes > 0 && text.Length > 1; changes--)
            Mutate(text, random);
        return text.ToString();
    }

    private static void Mutate(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        switch (random.Next(6))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
            case 2: (text[at], text[^1]) = (text[^1], text[at]); break;
            case 3: text.Insert(at, text.ToString(at, length)); break;
            case 4: text.Length = at; break;
            default: text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]); break;
        }
    }
}
