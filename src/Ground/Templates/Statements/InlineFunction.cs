using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`sub(x, y) = x - y`: a function of one expression.</summary>
internal static class InlineFunction
{
    private const string Grammar = "<name>(<parameter>, …) = <expression>";

    public static FuncStatement? Parse(Parser parser)
    {
        if (!parser.LooksLikeInlineFunction())
            return null;
        var name = parser.Variable(Grammar);
        var parameters = ParameterList.Parse(parser, Grammar);
        parser.ExpectSign("=", Grammar);
        var value = parser.Expression(Grammar);
        var span = parser.SpanFrom(name.Span);
        return new FuncStatement(span, name, parameters, new Block([new RetStatement(span, value)]));
    }
}
