using Annai.Templates.Expressions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`wrap function arguments … end`: the function runs, and writes the block where it says `$$`.</summary>
internal sealed record WrapStatement(Range Span, Expression Target, Block Body) : Statement(Span)
{
    public const string Grammar = "wrap <function> [<argument> …] … end";

    public static WrapStatement Parse(Parser parser, Token opening)
    {
        var target = parser.Expression(Grammar);
        parser.EndOfStatement(Grammar);
        var body = parser.Block();
        parser.End(opening, Grammar);
        return new WrapStatement(opening.Span, target, body);
    }

    public override Step Compile(Compiler compiler)
    {
        var call = Target as CallExpression ?? new CallExpression(Target.Span, Target, [], []);
        return call.CompileWrite(compiler, compiler.CompileBlock(Body));
    }
}
