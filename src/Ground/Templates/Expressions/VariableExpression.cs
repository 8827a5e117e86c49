using System.Globalization;
using Annai.Diagnostics;
using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>A variable: a loop's, a local `$x`, an argument `$0`, or a global, which the model and the built-ins answer too.</summary>
internal sealed record VariableExpression(Range Span, string Name, bool IsLocal) : Expression(Span)
{
    public static VariableExpression Of(Token token) => new(token.Span, token.Text, token.Kind == TokenKind.Local);

    public override Read Compile(Compiler compiler)
    {
        if (Name == "$")
            return static frame => Value.Of(frame.Arguments);
        if (IsLocal && int.TryParse(Name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            return frame => frame.Arguments.At(place);
        if (IsLocal || compiler.LoopSlot(Name) is not null)
            return ReadSlot(compiler.LoopSlot(Name) ?? compiler.LocalSlot(Name));
        return ReadGlobal(compiler);
    }

    public Store CompileStore(Compiler compiler)
    {
        if (IsLocal || compiler.LoopSlot(Name) is not null)
        {
            var slot = compiler.LoopSlot(Name) ?? compiler.LocalSlot(Name);
            return (frame, value) => frame.Slots[slot] = value;
        }

        var name = Name;
        return (frame, value) => frame.SetGlobal(name, value);
    }

    private static Read ReadSlot(int slot) => frame => frame.Slots[slot];

    private Read ReadGlobal(Compiler compiler)
    {
        var name = Name;
        var builtin = Builtins.Find(name);
        return frame =>
            frame.TryGlobal(name, out var value) ? value
            : !builtin.IsNull ? builtin
            : frame.Options.Strict ? throw Unknown(compiler, frame)
            : Value.Null;
    }

    private TemplateException Unknown(Compiler compiler, Frame frame) =>
        compiler.Fault(Span, $"there is no variable `{Name}`", Nearest.Hint(Name, [.. frame.Globals]));
}
