using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Statements;

/// <summary>`with object … end`: unprefixed names mean the object's members first, and are assigned to it.</summary>
internal sealed record WithStatement(Range Span, Expression Target, Block Body) : Statement(Span)
{
    public const string Grammar = "with <object> … end";

    public static WithStatement Parse(Parser parser, Token opening)
    {
        var target = parser.Expression(Grammar);
        parser.EndOfStatement(Grammar);
        var body = parser.Block();
        parser.End(opening, Grammar);
        return new WithStatement(opening.Span, target, body);
    }

    public override Step Compile(Compiler compiler)
    {
        var read = Target.Compile(compiler);
        var body = Body.Compile(compiler);
        return frame =>
        {
            frame.Push(Scope(compiler, read(frame)));
            var flow = body(frame);
            frame.Pop();
            return flow;
        };
    }

    private TemplateObject Scope(Compiler compiler, Value value) => value.Object switch
    {
        // All renderings share the built-in objects: what is set inside stands beside them.
        BuiltinObject shared => new ModelObject(shared),
        TemplateObject scope => scope,
        null or string or TemplateList =>
            throw compiler.Fault(Target.Span, $"`with` wants an object, found {Described.Of(value)}"),
        var model => new ModelObject(model),
    };
}
