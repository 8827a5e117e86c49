using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`func name … end`: a simple function, whose arguments are `$0`, `$1` … and `$.name`.</summary>
internal sealed record FuncStatement(Range Span, string Name, Block Body) : Statement(Span)
{
    public const string Grammar = "func <name> … end";

    public static FuncStatement Parse(Parser parser, Token opening)
    {
        var name = parser.Variable(Grammar);
        parser.EndOfStatement(Grammar);
        var body = parser.Block();
        parser.End(opening, Grammar);
        return new FuncStatement(opening.Span, name.Name, body);
    }

    public override Step Compile(Compiler compiler)
    {
        var function = Value.Of(new TemplateFunction(Name, compiler.CompileFunction(Body)));
        return frame =>
        {
            frame.SetGlobal(Name, function);
            return Flow.Next;
        };
    }
}
