namespace Annai.Templates.Running;

/// <summary>One rendering under way: where it writes, what it can see, and how far it may still go.</summary>
internal sealed class Frame
{
    private readonly Dictionary<string, Value> _globals = new(StringComparer.Ordinal);
    private readonly object? _model;
    private int _loopSteps;
    private int _depth;

    public Frame(Utf8Output output, RenderOptions options, object? model)
    {
        Output = output;
        Options = options;
        _model = model;
    }

    public RenderOptions Options { get; }

    public Utf8Output Output { get; private set; }

    /// <summary>The slots of the body that runs: `$` variables and loop variables, numbered when it was compiled.</summary>
    public Value[] Slots { get; private set; } = [];

    /// <summary>Where the statement under way begins, for the message of a limit.</summary>
    public int At { get; set; }

    public Arguments Arguments { get; private set; } = Arguments.None;

    /// <summary>What a body returned by `ret`.</summary>
    public Value Returned { get; set; }

    public bool TryGlobal(string name, out Value value) =>
        _globals.TryGetValue(name, out value) || TypeAccess.TryMember(_model, name, out value);

    public void SetGlobal(string name, Value value) => _globals[name] = value;

    public IEnumerable<string> Globals => _globals.Keys.Concat(TypeAccess.MembersOf(_model));

    /// <summary>Runs something with slots and arguments of its own, as a function or an included template has.</summary>
    public Value Enter(int slots, Arguments arguments, Func<Frame, Value> run)
    {
        var (outerSlots, outerArguments) = (Slots, Arguments);
        if (++_depth > Options.RecursionLimit)
            throw new LimitException($"functions and includes are nested deeper than {Options.RecursionLimit}");
        try
        {
            (Slots, Arguments) = (slots == 0 ? [] : new Value[slots], arguments);
            return run(this);
        }
        finally
        {
            _depth--;
            (Slots, Arguments) = (outerSlots, outerArguments);
        }
    }

    /// <summary>What a step writes, as a value instead of into the page.</summary>
    public Value Capture(Func<Frame, Flow> run)
    {
        var outer = Output;
        using var inner = new Utf8Output(Options.OutputLimit);
        try
        {
            Output = inner;
            run(this);
            return Options.EscapeHtml ? Value.OfHtml(inner.ToString()) : Value.Of(inner.ToString());
        }
        finally
        {
            Output = outer;
        }
    }

    public void CountLoopStep()
    {
        Options.CancellationToken.ThrowIfCancellationRequested();
        if (++_loopSteps > Options.LoopLimit)
            throw new LimitException($"loops made more than {Options.LoopLimit} steps");
    }

    public void Write(Value value)
    {
        if (value.IsWhole)
            Output.Write(value.Whole);
        else if (Options.EscapeHtml && !value.IsHtml)
            Output.WriteEscaped(ValueText.Of(value, Options.Culture));
        else
            Output.Write(ValueText.Of(value, Options.Culture));
    }
}
