using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>`list[0]`, `list[-1]` from the end, `object["name"]`; `list?[0]` where the list may be null.</summary>
internal sealed record IndexExpression(
    Range Span,
    Expression Owner,
    Expression Index,
    bool MayBeNull) : PathExpression(Span)
{
    public static IndexExpression Parse(Parser parser, Expression owner, string grammar)
    {
        var mayBeNull = parser.Take().Text == "?[";
        var index = parser.Inside(grammar);
        parser.ExpectSign("]", grammar);
        return new IndexExpression(parser.SpanFrom(owner.Span), owner, index, mayBeNull);
    }

    public override Read CompileUncalled(Compiler compiler)
    {
        var owner = Owner.Compile(compiler);
        var index = Index.Compile(compiler);
        return frame =>
        {
            var value = owner(frame);
            if (value.IsNull && !MayBeNull)
                throw compiler.Fault(
                    Span,
                    "`[…]` is asked of nothing",
                    "write `?[` where the value before may be absent");
            var at = index(frame);
            return at.IsWhole ? Item(value, at.Whole)
                : !at.IsNull && Members.TryGet(value, frame.Text.Of(at), out var member) ? member
                : Value.Null;
        };
    }

    public override Store CompileStore(Compiler compiler)
    {
        var owner = Owner.Compile(compiler);
        var index = Index.Compile(compiler);
        return (frame, value) =>
        {
            var (target, at) = (owner(frame), index(frame));
            var isSet = at.IsWhole && target.Object is TemplateList
                ? Assignment.TrySet(target, at.Whole, value, frame.Options.LoopLimit)
                : !at.IsNull && Assignment.TrySet(frame, target, frame.Text.Of(at), value);
            if (!isSet)
                throw Refused(compiler, frame, target, at, value);
        };
    }

    private TemplateException Refused(Compiler compiler, Frame frame, Value target, Value at, Value value)
    {
        var (message, hint) = at.IsNull ? ("an item is set by its number or its name, found nothing", null)
            : at.IsWhole ? Assignment.Refusal(target, at.Whole, frame.Options.LoopLimit)
            : Assignment.Refusal(target, frame.Text.Of(at), value);
        return compiler.Fault(Span, message, hint);
    }

    private static Value Item(Value owner, long index)
    {
        if (owner.Text is { } text)
            return Place(index, text.Length) is { } sign ? Value.Of(text[(int)sign].ToString()) : Value.Null;
        if (owner.Object is TemplateObject || !Sequence.TryOf(owner, out var items))
            return Value.Null;
        return Place(index, items.Count) is { } place ? items[place] : Value.Null;
    }

    private static long? Place(long index, long count)
    {
        var place = index < 0 ? count + index : index;
        return place >= 0 && place < count ? place : null;
    }
}
