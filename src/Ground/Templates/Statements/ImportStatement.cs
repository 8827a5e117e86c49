using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Statements;

/// <summary>`import object`: its members become variables, but for those that are read-only.</summary>
internal sealed record ImportStatement(Range Span, Expression Source) : Statement(Span)
{
    public const string Grammar = "import <object>";

    public static ImportStatement Parse(Parser parser, Token opening) => new(opening.Span, parser.Expression(Grammar));

    public override Step Compile(Compiler compiler)
    {
        var read = Source.Compile(compiler);
        return frame =>
        {
            var source = read(frame);
            if (source.Object is null or string or TemplateList)
                throw compiler.Fault(Source.Span, $"`import` wants an object, found {Described.Of(source)}");
            foreach (var name in Members.NamesOf(source).ToList())
                if (!frame.This.IsReadOnly(name) && Members.TryGet(source, name, out var value))
                    frame.This.Set(name, value);
            return Flow.Next;
        };
    }
}
