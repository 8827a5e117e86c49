using System.Collections.Immutable;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>`{name: value, "name": value}`.</summary>
internal sealed record ObjectExpression(
    Range Span,
    ImmutableArray<(string Name, Expression Value)> Members) : Expression(Span)
{
    private const string Grammar = "{<name>: <expression>, …}";

    public static ObjectExpression Parse(Parser parser, string grammar)
    {
        var opening = parser.Take();
        var members = ImmutableArray.CreateBuilder<(string, Expression)>();
        parser.SkipLines();
        while (!parser.Current.Is("}") && !parser.AtEndOfStatement)
        {
            members.Add(Member(parser, grammar));
            if (!parser.TakeSign(","))
                break;
            parser.SkipLines();
        }

        parser.ExpectSign("}", Grammar);
        return new ObjectExpression(parser.SpanFrom(opening.Span), members.ToImmutable());
    }

    public override Read Compile(Compiler compiler)
    {
        var members = Members.Select(member => (member.Name, Read: member.Value.Compile(compiler))).ToArray();
        return frame =>
        {
            var value = new TemplateObject();
            foreach (var (name, read) in members)
                value.Set(name, read(frame));
            return Value.Of(value);
        };
    }

    private static (string Name, Expression Value) Member(Parser parser, string grammar)
    {
        if (parser.Current.Kind is not (TokenKind.Name or TokenKind.String))
            parser.Expected("a member's name", Grammar);
        var name = parser.Take().Text;
        parser.ExpectSign(":", Grammar);
        return (name, parser.Inside(grammar));
    }
}
