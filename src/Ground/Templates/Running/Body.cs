using Annai.Diagnostics;
using Annai.Templates.Syntax;

namespace Annai.Templates.Running;

/// <summary>A compiled template or function: its statements and how many slots they need.</summary>
internal sealed class Body(Source source, Step step, int slots)
{
    public static Body Empty { get; } = new(new Source("", ""), static _ => Flow.Next, 0);

    /// <summary>Runs with arguments; what it writes goes to the frame's output, what it returns comes back.</summary>
    public Value Run(Frame frame, Arguments arguments)
    {
        try
        {
            return frame.Enter(slots, arguments, Steps);
        }
        catch (LimitException limit)
        {
            var finding = new Finding(
                Codes.TemplateLimit,
                source.At(frame.At, frame.At),
                limit.Message,
                "a loop or a recursion that does not end, or a limit set too low");
            throw new TemplateException(finding, []);
        }
    }

    private Value Steps(Frame frame)
    {
        frame.Returned = Value.Null;
        step(frame);
        var returned = frame.Returned;
        frame.Returned = Value.Null;
        return returned;
    }
}
