using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`ret expression`: leaves the function, the include or the template.</summary>
internal sealed record RetStatement(Range Span, Expression? Value) : Statement(Span)
{
    public const string Grammar = "ret [<expression>]";

    public static RetStatement Parse(Parser parser, Token opening) =>
        new(opening.Span, parser.AtEndOfStatement ? null : parser.Expression(Grammar));

    public override Step Compile(Compiler compiler)
    {
        var read = Value?.Compile(compiler) ?? (static _ => Values.Value.Null);
        return frame =>
        {
            frame.Returned = read(frame);
            return Flow.Return;
        };
    }
}
