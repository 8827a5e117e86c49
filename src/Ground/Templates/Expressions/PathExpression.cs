using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>What names something: a variable, a member, an item. If it is a function, naming it calls it.</summary>
internal abstract record PathExpression(Range Span) : Expression(Span)
{
    public override Read Compile(Compiler compiler)
    {
        var read = CompileUncalled(compiler);
        var call = new CallSite(compiler, Span);
        return frame => read(frame) is var value && value.Function is { } function
            ? call.Run(frame, function, Arguments.None, null)
            : value;
    }

    public override Step CompileWrite(Compiler compiler)
    {
        var read = CompileUncalled(compiler);
        var call = new CallSite(compiler, Span);
        var start = Span.Start.Value;
        return frame =>
        {
            frame.At = start;
            var value = read(frame);
            if (value.Function is { } function)
                call.Write(frame, function, Arguments.None, null);
            else
                frame.Write(value);
            return Flow.Next;
        };
    }

    public abstract override Read CompileUncalled(Compiler compiler);

    /// <summary>A value with what is asked of it: members, items, calls in parentheses, `++` and `--`.</summary>
    public static Expression Parse(Parser parser, string grammar)
    {
        var expression = PrimaryExpression.Parse(parser, grammar);
        while (true)
        {
            var sign = parser.Current;
            if (sign.Is(".") || sign.Is("?."))
                expression = MemberExpression.Parse(parser, expression, grammar);
            else if ((sign.Is("[") || sign.Is("?[")) && !sign.AfterSpace && expression is not LiteralExpression)
                expression = IndexExpression.Parse(parser, expression, grammar);
            else if (sign.Is("(") && !sign.AfterSpace && expression is PathExpression)
                expression = CallExpression.ParseInParentheses(parser, expression, grammar);
            else if ((sign.Is("++") || sign.Is("--")) && !sign.AfterSpace && expression is PathExpression)
                expression = StepExpression.ParseAfter(parser, expression);
            else
                return expression;
            if (!parser.Link())
                return expression;
        }
    }
}
