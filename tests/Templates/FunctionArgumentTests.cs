using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

/// <summary>Whatever a function is given, it works or it says what is wrong: nothing of .NET comes through.</summary>
public sealed class FunctionArgumentTests
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.5", "1e300", "(0.0 / 0.0)", "3000000000", "(1 << 100)", "1m", "1.5f", "''", "'a'",
        "'5'", "'%Y'", "\"\\ud800\"", "'('", "'{{'", "[]", "[1, 'a', null]", "['b', 1..9000000]", "{}", "{a: 1}",
        "1..3", "date.now", "(timespan.from_days 1)", "@string.upcase", "@array.size",
    ];

    private static readonly RenderOptions Options = new() { OutputLimit = 10_000, LoopLimit = 1000 };

    [Fact]
    public void A_function_takes_any_two_values_or_refuses_them()
    {
        foreach (var function in TemplateFunctions.Names)
            foreach (var first in Values)
            {
                Render($"{{{{ x = {first}; @x | {function} }}}}");
                foreach (var second in Values)
                    Render($"{{{{ x = {first}; y = {second}; {function} @x @y }}}}");
            }
    }

    private static void Render(string text)
    {
        var template = Template.Parse(text);
        Assert.Empty(template.Findings);
        try
        {
            template.Render(null, Options);
        }
        catch (TemplateException)
        {
        }
        catch (Exception fault)
        {
            Assert.Fail($"{text}: {fault}");
        }
    }
}
