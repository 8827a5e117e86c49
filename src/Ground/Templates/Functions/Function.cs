using Annai.Templates.Running;

namespace Annai.Templates.Functions;

/// <summary>What can be called from a template.</summary>
internal abstract class Function
{
    public abstract Value Call(Frame frame, Arguments arguments);
}
