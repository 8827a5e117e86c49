using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>What can be called from a template.</summary>
internal abstract class Function
{
    public abstract string Name { get; }

    public abstract Value Call(Frame frame, Arguments arguments, Body? block);

    /// <summary>Calls and writes the result; what writes by itself need not make a value of it first.</summary>
    public virtual void Write(Frame frame, Arguments arguments, Body? block) =>
        frame.Write(Call(frame, arguments, block));
}
