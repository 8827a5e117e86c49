using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>An expression whose value is written.</summary>
internal sealed record ExpressionStatement(Expression Expression, string Indent) : Statement(Expression.Span)
{
    private const string Grammar = "<expression>, or <variable> = <expression>";

    public static Statement Parse(Parser parser)
    {
        if (InlineFunction.Parse(parser) is { } function)
            return function;
        var expression = parser.Expression(Grammar);
        return (Statement?)AssignStatement.Parse(parser, expression, Grammar)
            ?? new ExpressionStatement(expression, parser.Indent);
    }

    public override Step Compile(Compiler compiler) =>
        Indent.Length > 0 ? CompileIndented(Expression.Compile(compiler)) : Expression.CompileWrite(compiler);

    // Every line of the value but the first, which stands behind its indent already.
    private Step CompileIndented(Read read)
    {
        var (indent, start) = (Indent, Span.Start.Value);
        return frame =>
        {
            frame.At = start;
            frame.WriteIndented(read(frame), indent);
            return Flow.Next;
        };
    }
}
