using Annai.Templates.Expressions;
using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Statements;

/// <summary>`func name … end`, `func name(x, y = 1, z...) … end`.</summary>
internal sealed record FuncStatement(
    Range Span,
    VariableExpression Name,
    ParameterList? Parameters,
    Block Body) : Statement(Span)
{
    public const string Grammar = "func <name>[(<parameter>[= <value>], …)] … end";

    public static FuncStatement Parse(Parser parser, Token opening)
    {
        var name = parser.Variable(Grammar);
        var parameters = parser.Current.Is("(") ? ParameterList.Parse(parser, Grammar) : null;
        parser.EndOfStatement(Grammar);
        var body = parser.Block();
        parser.End(opening, Grammar);
        return new FuncStatement(opening.Span, name, parameters, body);
    }

    public override Step Compile(Compiler compiler)
    {
        var store = Name.CompileStore(compiler);
        var function = new TemplateFunction(Name.Name, compiler.CompileFunction(Body), Parameters?.Compile(compiler));
        return frame =>
        {
            store(frame, Value.Of(function));
            return Flow.Next;
        };
    }
}
