using System.Collections.Immutable;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>`[1, 2, 3]`.</summary>
internal sealed record ListExpression(Range Span, ImmutableArray<Expression> Items) : Expression(Span)
{
    public static ListExpression Parse(Parser parser, string grammar)
    {
        var opening = parser.Take();
        var items = ImmutableArray.CreateBuilder<Expression>();
        parser.SkipLines();
        while (!parser.Current.Is("]") && !parser.AtEndOfStatement)
        {
            items.Add(parser.Inside(grammar));
            if (!parser.TakeSign(","))
                break;
            parser.SkipLines();
        }

        parser.ExpectSign("]", "[<expression>, …]");
        return new ListExpression(parser.SpanFrom(opening.Span), items.ToImmutable());
    }

    public override Read Compile(Compiler compiler)
    {
        var items = Items.Select(item => item.Compile(compiler)).ToArray();
        return frame => Value.Of(new TemplateList(items.Select(item => item(frame))));
    }
}
