using Annai.Templates.Running;

namespace Annai.Templates.Functions;

/// <summary>A function of the language itself.</summary>
internal sealed class BuiltinFunction(Func<Frame, Arguments, Value> call) : Function
{
    public override Value Call(Frame frame, Arguments arguments) => call(frame, arguments);
}
