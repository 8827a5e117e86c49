using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>One run of a template, a function or a wrapped block, and where its slots begin.</summary>
/// <param name="body">What runs.</param>
/// <param name="caller">Who called it; null outermost.</param>
/// <param name="callersLoop">The innermost loop of the caller around the call.</param>
/// <param name="firstSlot">Where its slots begin among all.</param>
/// <param name="arguments">What it was called with.</param>
/// <param name="block">The block that `wrap` handed to it, for `$$`.</param>
internal sealed class Call(
    Body body,
    Call? caller,
    LoopVariables? callersLoop,
    int firstSlot,
    Arguments arguments,
    Body? block)
{
    private Dictionary<string, Value>? _added;

    public static Call None { get; } = new(Body.Empty, null, null, 0, Arguments.None, null);

    public Body Body { get; } = body;

    public Call? Caller { get; } = caller;

    public LoopVariables? CallersLoop { get; } = callersLoop;

    public int FirstSlot { get; } = firstSlot;

    public Arguments Arguments { get; } = arguments;

    public Body? Block { get; } = block;

    /// <summary>The `$` variables that a wrapped block set and the function around it does not have.</summary>
    public Dictionary<string, Value> Added => _added ??= new(StringComparer.Ordinal);
}
