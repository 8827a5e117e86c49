using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Statements;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>`do; ret $0 + 1; end`: a function without a name, where an expression stands.</summary>
internal sealed record FunctionExpression(Range Span, Block Body) : Expression(Span)
{
    private const string Grammar = "do … end";

    public static FunctionExpression Parse(Parser parser, string grammar)
    {
        var opening = parser.Take();
        var outer = (parser.InArguments, parser.InLoopHead, parser.InCondition);
        (parser.InArguments, parser.InLoopHead, parser.InCondition) = (false, false, false);
        var body = parser.Block();
        parser.End(opening, Grammar);
        (parser.InArguments, parser.InLoopHead, parser.InCondition) = outer;
        return new FunctionExpression(parser.SpanFrom(opening.Span), body);
    }

    public override Read Compile(Compiler compiler)
    {
        var function = Value.Of(new TemplateFunction("do", compiler.CompileFunction(Body), null));
        return _ => function;
    }
}
