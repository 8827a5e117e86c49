using Annai.Templates.Expressions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`readonly name`: from here on nothing can be assigned to the variable.</summary>
internal sealed record ReadOnlyStatement(Range Span, VariableExpression Variable) : Statement(Span)
{
    public const string Grammar = "readonly <variable>";

    public static ReadOnlyStatement Parse(Parser parser, Token opening) => new(opening.Span, parser.Variable(Grammar));

    public override Step Compile(Compiler compiler)
    {
        var name = Variable.Name;
        return frame =>
        {
            frame.This.MakeReadOnly(name);
            return Flow.Next;
        };
    }
}
