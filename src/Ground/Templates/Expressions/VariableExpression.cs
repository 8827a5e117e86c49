using System.Globalization;
using Annai.Diagnostics;
using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>
/// A variable: a loop's, a local `$x`, an argument `$0`, or a global, which the model and the built-ins answer too.
/// </summary>
internal sealed record VariableExpression(Range Span, string Name, bool IsLocal) : PathExpression(Span)
{
    public const string Block = "$$";
    public const string AllArguments = "$";

    public static VariableExpression Of(Token token) => new(token.Span, token.Text, token.Kind == TokenKind.Local);

    public override Read CompileUncalled(Compiler compiler) => Name switch
    {
        "this" => static frame => Value.Of(frame.This),
        "empty" => static _ => Value.Of(EmptyValue.Only),
        AllArguments => static frame => Value.OfPlain(frame.Call.List),
        Block => static frame => frame.Capture(static inner => WrappedBlock.Run(inner)),
        _ when Place is { } place => frame => frame.Call.Arguments.At(place),
        _ when compiler.LoopSlot(Name) is { } slot => frame => frame.Slot(slot),
        _ when IsLocal => CompileLocal(compiler),
        _ => CompileGlobal(compiler),
    };

    // The commonest of all, a loop's variable, in one delegate instead of two.
    public override Read Compile(Compiler compiler)
    {
        if (LoopSlot(compiler) is not { } slot)
            return base.Compile(compiler);
        var call = new CallSite(compiler, Span);
        return frame =>
        {
            var value = frame.Slot(slot);
            return value.Function is { } function ? call.Run(frame, function, Arguments.None, null) : value;
        };
    }

    public override Step CompileWrite(Compiler compiler) =>
        Name == Block ? WrappedBlock.Run : base.CompileWrite(compiler);

    public override Store CompileStore(Compiler compiler)
    {
        var name = Name;
        if (compiler.LoopSlot(Name) is { } loop)
            return (frame, value) => frame.Slot(loop) = value;
        if (IsLocal && compiler.IsBlock)
            return (frame, value) => WrappedBlock.Set(frame, name, value);
        if (!IsLocal)
            return (frame, value) => Assign(compiler, frame, value);
        var slot = compiler.LocalSlot(name);
        return (frame, value) => frame.Slot(slot) = value;
    }

    /// <summary>The slot of the loop around this place whose variable it is, or null.</summary>
    public int? LoopSlot(Compiler compiler) => Place is null && Name != Block ? compiler.LoopSlot(Name) : null;

    // `$0`, `$1` … are arguments, not variables.
    private int? Place =>
        IsLocal && int.TryParse(Name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : null;

    private Read CompileLocal(Compiler compiler)
    {
        var name = Name;
        if (compiler.IsBlock)
            return frame => WrappedBlock.Get(frame, name);
        var slot = compiler.LocalSlot(name);
        return frame => frame.Slot(slot);
    }

    private Read CompileGlobal(Compiler compiler)
    {
        var name = Name;
        var builtin = Builtins.Find(name);
        return frame =>
            frame.TryLoop(name, out var value) || frame.TryGlobal(name, out value) ? value
            : !builtin.IsNull ? builtin
            : frame.Options.Strict ? throw Unknown(compiler, frame)
            : Value.Null;
    }

    private void Assign(Compiler compiler, Frame frame, Value value)
    {
        if (frame.This.IsReadOnly(Name))
            throw compiler.Fault(Span, $"`{Name}` is read-only");
        frame.This.Set(Name, value);
    }

    private TemplateException Unknown(Compiler compiler, Frame frame) =>
        compiler.Fault(Span, $"there is no variable `{Name}`", Nearest.Hint(Name, [.. frame.Names]));
}
