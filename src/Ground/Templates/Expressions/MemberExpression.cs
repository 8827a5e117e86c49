using Annai.Diagnostics;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>`owner.name`, or `owner?.name` where the owner may be null.</summary>
internal sealed record MemberExpression(Range Span, Expression Owner, Token Name, bool MayBeNull) : PathExpression(Span)
{
    public static MemberExpression Parse(Parser parser, Expression owner, string grammar)
    {
        var mayBeNull = parser.Take().Text == "?.";
        if (parser.Current.Kind != TokenKind.Name)
            parser.Expected("a member's name", grammar);
        var name = parser.AtEndOfStatement ? parser.Current : parser.Take();
        return new MemberExpression(parser.SpanFrom(owner.Span), owner, name, mayBeNull);
    }

    public override Read CompileUncalled(Compiler compiler)
    {
        var owner = Owner.Compile(compiler);
        var cache = new MemberCache(Name.Text);
        if (OwnerSlot(compiler) is { } slot)
            return frame => cache.TryRead(frame.Slot(slot), out var found)
                ? found
                : Find(compiler, frame, owner(frame));
        if (Owner is VariableExpression { Name: VariableExpression.AllArguments })
            return frame => frame.Call.TryMember(Name.Text, out var found)
                ? found
                : Find(compiler, frame, owner(frame));
        return frame =>
        {
            var value = owner(frame);
            return cache.TryRead(value, out var found) ? found : Find(compiler, frame, value);
        };
    }

    // What the model holds is never a function, so there is nothing to call.
    public override Read Compile(Compiler compiler)
    {
        var read = base.Compile(compiler);
        if (OwnerSlot(compiler) is not { } slot)
            return read;
        var cache = new MemberCache(Name.Text);
        return frame => cache.TryRead(frame.Slot(slot), out var found) ? found : read(frame);
    }

    // What a page consists of: a property of a loop's variable goes to the output without becoming a value first.
    public override Step CompileWrite(Compiler compiler)
    {
        var write = base.CompileWrite(compiler);
        if (OwnerSlot(compiler) is not { } slot)
            return write;
        var cache = new MemberCache(Name.Text);
        var start = Span.Start.Value;
        return frame =>
        {
            frame.At = start;
            return cache.TryWrite(frame.Slot(slot), frame) ? Flow.Next : write(frame);
        };
    }

    public override Store CompileStore(Compiler compiler)
    {
        var owner = Owner.Compile(compiler);
        return (frame, value) =>
        {
            var target = owner(frame);
            if (Assignment.TrySet(frame, target, Name.Text, value))
                return;
            var (message, hint) = Assignment.Refusal(target, Name.Text, value);
            throw compiler.Fault(Name.Span, message, hint);
        };
    }

    // The commonest owner by far is a loop's variable: it is looked up without a delegate between.
    private int? OwnerSlot(Compiler compiler) => (Owner as VariableExpression)?.LoopSlot(compiler);

    private Value Find(Compiler compiler, Frame frame, Value owner) =>
        Members.TryGet(owner, Name.Text, out var found) ? found : Missing(compiler, frame, owner);

    private Value Missing(Compiler compiler, Frame frame, Value owner)
    {
        if (owner.IsNull && !MayBeNull)
            throw compiler.Fault(
                Name.Span,
                $"`.{Name.Text}` is asked of nothing",
                "write `?.` where the value before may be absent");
        if (owner.IsNull || !frame.Options.Strict)
            return Value.Null;
        var hint = Nearest.Hint(Name.Text, [.. Members.NamesOf(owner)]);
        throw compiler.Fault(Name.Span, $"there is no member `{Name.Text}`", hint);
    }
}
