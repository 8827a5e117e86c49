using System.Collections.Immutable;
using Annai.Templates.Expressions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Statements;

/// <summary>`case x`, `when 1, 2`, `else`, `end`: the first `when` that has the value runs.</summary>
internal sealed record CaseStatement(
    Range Span,
    Expression Value,
    ImmutableArray<CaseStatement.Choice> Choices,
    Block Else) : Statement(Span)
{
    public const string Grammar = "case <expression> when <value>[, <value> …] … [else …] end";

    public static CaseStatement Parse(Parser parser, Token opening)
    {
        var value = parser.Expression(Grammar);
        parser.EndOfStatement(Grammar);
        // What stands before the first `when` belongs to none and is never written.
        parser.Block();
        var choices = ImmutableArray.CreateBuilder<Choice>();
        while (parser.TakeWord("when"))
            choices.Add(ParseChoice(parser));
        var otherwise = parser.TakeWord("else") ? ParseElse(parser) : Block.Empty;
        parser.End(opening, Grammar);
        return new CaseStatement(opening.Span, value, choices.ToImmutable(), otherwise);
    }

    public override Step Compile(Compiler compiler)
    {
        var read = Value.Compile(compiler);
        var choices = Choices.Select(choice => choice.Compile(compiler)).ToArray();
        var otherwise = Else.Compile(compiler);
        return frame =>
        {
            var value = read(frame);
            foreach (var (values, step) in choices)
                if (Array.Exists(values, candidate => Comparison.AreEqual(value, candidate(frame), frame.Text)))
                    return step(frame);
            return otherwise(frame);
        };
    }

    private static Choice ParseChoice(Parser parser)
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        do
            values.Add(BinaryExpression.ParseWithoutOr(parser, Grammar));
        while (parser.TakeSign(",") || parser.TakeSign("||"));
        parser.EndOfStatement(Grammar);
        return new Choice(values.ToImmutable(), parser.Block());
    }

    private static Block ParseElse(Parser parser)
    {
        parser.EndOfStatement(Grammar);
        return parser.Block();
    }

    /// <summary>One `when` with its values.</summary>
    internal sealed record Choice(ImmutableArray<Expression> Values, Block Body)
    {
        public (Read[] Values, Step Step) Compile(Compiler compiler) =>
            ([.. Values.Select(value => value.Compile(compiler))], Body.Compile(compiler));
    }
}
