using System.Collections.Frozen;
using Annai.Diagnostics;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>A compiled template, function or wrapped block: its statements, and the slots that they need.</summary>
internal sealed class Body(Source source, Step step, int slots, FrozenDictionary<string, int> locals)
{
    public static Body Empty { get; } =
        new(new Source("", ""), static _ => Flow.Next, 0, FrozenDictionary<string, int>.Empty);

    public int Slots { get; } = slots;

    /// <summary>The slots of its `$` variables, for a wrapped block that names them.</summary>
    public FrozenDictionary<string, int> Locals { get; } = locals;

    /// <summary>Runs with arguments; what it writes goes to the frame's output, what it returns comes back.</summary>
    public Value Run(Frame frame, Arguments arguments, Body? block = null)
    {
        try
        {
            return frame.Enter(this, arguments, block);
        }
        catch (LimitException limit)
        {
            throw Fault(frame, limit);
        }
    }

    /// <summary>
    /// Runs as the outermost template: what it returns by `ret` is written, as an include's would be.
    /// </summary>
    public void Write(Frame frame)
    {
        try
        {
            frame.Write(frame.Enter(this, Arguments.None, null));
        }
        catch (LimitException limit)
        {
            throw Fault(frame, limit);
        }
    }

    internal Value Steps(Frame frame)
    {
        frame.Returned = Value.Null;
        step(frame);
        var returned = frame.Returned;
        frame.Returned = Value.Null;
        return returned;
    }

    private TemplateException Fault(Frame frame, LimitException limit) => new(
        new Finding(Codes.TemplateLimit, source.At(frame.At, frame.At), limit.Message, limit.Hint),
        []);
}
