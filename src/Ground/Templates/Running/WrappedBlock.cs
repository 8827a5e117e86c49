using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>
/// The block that `wrap` hands to a function. Where it runs, `$` variables are those of the function around it.
/// </summary>
internal static class WrappedBlock
{
    /// <summary>Writes the block of the call that runs, or nothing if it has none.</summary>
    public static Flow Run(Frame frame)
    {
        if (frame.Call.Block is { } block)
            frame.Write(block.Run(frame, frame.Call.Arguments));
        return Flow.Next;
    }

    public static Value Get(Frame frame, string name) =>
        frame.TryLoop(name, out var value) ? value
        : Function(frame) is not { } function ? Value.Null
        : function.Body.Locals.TryGetValue(name, out var slot) ? frame.Slot(function, slot)
        : function.Added.GetValueOrDefault(name);

    public static void Set(Frame frame, string name, Value value)
    {
        if (Function(frame) is not { } function)
            return;
        if (function.Body.Locals.TryGetValue(name, out var slot))
            frame.Slot(function, slot) = value;
        else
            function.Added[name] = value;
    }

    private static Call? Function(Frame frame) => frame.Call.Caller;
}
