using Annai.Diagnostics;
using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>`owner.name`, or `owner?.name` where the owner may be null.</summary>
internal sealed record MemberExpression(Range Span, Expression Owner, Token Name, bool MayBeNull) : Expression(Span)
{
    public override Read Compile(Compiler compiler)
    {
        var owner = Owner.Compile(compiler);
        var name = Name.Text;
        return frame =>
        {
            var value = owner(frame);
            return Members.TryGet(value, name, out var found) ? found
                : value.IsNull && MayBeNull ? Value.Null
                : Missing(compiler, frame, value);
        };
    }

    private Value Missing(Compiler compiler, Frame frame, Value owner)
    {
        if (owner.IsNull)
            throw compiler.Fault(Name.Span, $"`.{Name.Text}` is asked of nothing", "write `?.` where the value before may be absent");
        if (!frame.Options.Strict)
            return Value.Null;
        throw compiler.Fault(
            Name.Span,
            $"there is no member `{Name.Text}`",
            Nearest.Hint(Name.Text, [.. Members.Of(owner)]));
    }
}
