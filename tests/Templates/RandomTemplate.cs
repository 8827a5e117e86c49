using System.Text;
using Annai.Templates;

namespace Annai.Tests.Templates;

/// <summary>A template made by the grammar, from numbers that a test chose.</summary>
internal sealed class RandomTemplate(Random random)
{
    private static readonly string[] Names = ["a", "b", "c", "x", "$l", "$0", "f", "this", "empty", "nothing"];
    private static readonly string[] Operators =
    [
        "+", "-", "*", "/", "//", "%", "==", "!=", "<", ">=", "&&", "||", "??", "?!", "..", "..<", "<<", "&",
    ];

    private static readonly string[] Literals =
    [
        "1", "0", "-3", "2.5", "1.5m", "1e300", "99999999999999999999", "\"text\"", "'<b>'", "`x`", "true", "null",
        "[1, 2]", "{a: 1}", "$\"{x}!\"",
    ];

    public string Text()
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 6); i > 0; i--)
            text.Append("text ").Append("{{ ").Append(Statement(3)).Append(" }}\n");
        return text.ToString();
    }

    private string Statement(int depth) => random.Next(depth > 0 ? 14 : 3) switch
    {
        0 => $"{Name()} = {Expression(depth)}",
        1 => $"{Name()} += {Expression(depth)}",
        2 => Expression(depth),
        3 => $"if {Expression(1)}; {Statement(depth - 1)}; else; {Statement(depth - 1)}; end",
        4 => $"for x in {Expression(1)} limit: 3; {Statement(depth - 1)}; end",
        5 => $"while x < 3; {Statement(depth - 1)}; x = x + 1; end",
        6 => $"func f; {Statement(depth - 1)}; ret {Expression(1)}; end",
        7 => $"func g(a, b = 2, c...); {Statement(depth - 1)}; end",
        8 => $"capture c; {Statement(depth - 1)}; end",
        9 => $"with {Expression(1)}; {Statement(depth - 1)}; end",
        10 => $"wrap f {Expression(0)}; {Statement(depth - 1)}; end",
        11 => $"case {Expression(1)}; when {Expression(0)}; {Statement(depth - 1)}; else; {Statement(depth - 1)}; end",
        12 => $"tablerow x in {Expression(1)} cols: 2; {Statement(depth - 1)}; break; end",
        _ => $"import {Expression(1)}; readonly {Name()}; {Statement(depth - 1)}",
    };

    private string Expression(int depth) => random.Next(depth > 0 ? 10 : 3) switch
    {
        0 => Name(),
        1 or 2 => Literals[random.Next(Literals.Length)],
        3 or 4 => $"({Expression(depth - 1)}) {Operators[random.Next(Operators.Length)]} ({Expression(depth - 1)})",
        5 => $"{Name()}?.a",
        6 => $"{Name()}?[{Expression(depth - 1)}]",
        7 => $"({Expression(depth - 1)} ? {Expression(depth - 1)} : {Expression(depth - 1)})",
        _ => $"(({Expression(depth - 1)}) | {Function()} {Arguments()})",
    };

    private string Arguments() =>
        string.Join(' ', Enumerable.Range(0, random.Next(3)).Select(_ => $"({Expression(0)})"));

    private string Function() => TemplateFunctions.Names[random.Next(TemplateFunctions.Names.Length)];

    private string Name() => Names[random.Next(Names.Length)];
}
