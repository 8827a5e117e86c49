using Annai.Templates.Expressions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`target = expression`, and `target += expression` with the other operators.</summary>
internal sealed record AssignStatement(Range Span, Expression Target, Expression Value) : Statement(Span)
{
    private static readonly string[] Compound = ["+=", "-=", "*=", "/=", "//=", "%=", "??="];

    public static AssignStatement? Parse(Parser parser, Expression target, string grammar)
    {
        var sign = parser.Current;
        var isCompound = sign.Kind == TokenKind.Operator && Compound.Contains(sign.Text);
        if (!isCompound && !sign.Is("="))
            return null;
        if (target is not (VariableExpression or MemberExpression or IndexExpression))
            parser.Refuse(
                target.Span,
                "nothing can be assigned to this",
                "the left side is a variable, a member or an item: `x`, `x.y`, `x[0]`");
        parser.Take();
        parser.SkipLines();
        var value = parser.Expression(grammar);
        var span = parser.SpanFrom(target.Span);
        return new AssignStatement(
            span,
            target,
            isCompound ? new BinaryExpression(span, sign.Text[..^1], target, value) : value);
    }

    public override Step Compile(Compiler compiler)
    {
        var store = Target.CompileStore(compiler)
            ?? ((_, _) => throw compiler.Fault(Span, "nothing can be assigned to this"));
        var read = Value.Compile(compiler);
        var start = Span.Start.Value;
        return frame =>
        {
            frame.At = start;
            store(frame, read(frame));
            return Flow.Next;
        };
    }
}
