using System.Collections;
using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>`list[0]`, `list[-1]` from the end, `object["name"]`.</summary>
internal sealed record IndexExpression(Range Span, Expression Owner, Expression Index) : Expression(Span)
{
    public override Read Compile(Compiler compiler)
    {
        var owner = Owner.Compile(compiler);
        var index = Index.Compile(compiler);
        return frame =>
        {
            var (value, at) = (owner(frame), index(frame));
            if (value.IsNull)
                throw compiler.Fault(Span, "`[…]` is asked of nothing");
            return at.Text is { } name ? Members.TryGet(value, name, out var member) ? member : Value.Null
                : at.IsWhole && value.Items is IList list ? Item(list, at.Whole)
                : Value.Null;
        };
    }

    private static Value Item(IList list, long index)
    {
        var place = index < 0 ? list.Count + index : index;
        return place >= 0 && place < list.Count ? Value.Of(list[(int)place]) : Value.Null;
    }
}
