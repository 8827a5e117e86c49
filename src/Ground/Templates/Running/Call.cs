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
    private TemplateList? _list;

    public static Call None { get; } = new(Body.Empty, null, null, 0, Arguments.None, null);

    public Body Body { get; } = body;

    public Call? Caller { get; } = caller;

    public LoopVariables? CallersLoop { get; } = callersLoop;

    public int FirstSlot { get; } = firstSlot;

    public Arguments Arguments { get; } = arguments;

    public Body? Block { get; } = block;

    /// <summary>The variable `$`: one list for the whole call, since a template may change it.</summary>
    public TemplateList List => _list ??= Arguments.AsList();

    /// <summary>The `$` variables that a wrapped block set and the function around it does not have.</summary>
    public Dictionary<string, Value> Added => _added ??= new(StringComparer.Ordinal);

    /// <summary>What `$.name` reads; most calls are asked for nothing else, and need no list.</summary>
    public bool TryMember(string name, out Value value)
    {
        if (_list is null)
            return Arguments.TryNamed(name, out value);
        value = Value.Null;
        return _list.Members?.TryGet(name, out value) is true;
    }
}
