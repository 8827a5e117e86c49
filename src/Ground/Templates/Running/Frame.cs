using System.Globalization;
using System.Runtime.CompilerServices;
using Annai.Templates.Functions;
using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>One rendering under way: where it writes, what it can see, and how far it may still go.</summary>
internal sealed class Frame
{
    // Asking for the time at every step would cost more than most steps do.
    private const int StepsPerLookAtTheClock = 64;

    // Calls cannot run away by depth alone: a function that calls itself twice makes 2 to the power of the depth.
    private const long CallsPerLoopStep = 100;

    private readonly Stack<TemplateObject> _objects = new();
    private readonly bool _escapes;
    private readonly long _started;
    private Value[] _slots = new Value[32];
    private int _firstSlot;
    private int _loopSteps;
    private long _calls;
    private int _depth;

    public Frame(Output output, RenderOptions options, object? model)
    {
        Options = options;
        _escapes = options.EscapeHtml;
        _started = options.Time.GetTimestamp();
        Output = output;
        Dates = new DateStyle(DateStyle.DefaultPattern, options.Culture, options.Time.LocalTimeZone);
        Text = new ValueText(options.Culture, Dates, options.OutputLimit);
        Arithmetic = new Arithmetic(Text, options);
        _objects.Push(new ModelObject(model));
    }

    public RenderOptions Options { get; }

    public Output Output { get; private set; }

    public ValueText Text { get; private set; }

    public Arithmetic Arithmetic { get; private set; }

    /// <summary>Where the statement under way begins, for the message of a limit.</summary>
    public int At { get; set; }

    /// <summary>What runs now: a template, a function, or a block that was handed to one.</summary>
    public Call Call { get; private set; } = Call.None;

    /// <summary>The innermost loop under way in what runs now.</summary>
    public LoopVariables? Loop { get; set; }

    /// <summary>What a body returned by `ret`.</summary>
    public Value Returned { get; set; }

    /// <summary>The object that unprefixed names are read from first and assigned to: `this`.</summary>
    public TemplateObject This => _objects.Peek();

    /// <summary>The values that `array.cycle` has given out, by the group.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <summary>How dates are written, which a template changes by `date.format = …`.</summary>
    public DateStyle Dates { get; private set; }

    /// <summary>The pattern of <see cref="Dates"/> as the template gave it.</summary>
    public string DateFormat { get; private set; } = DateStyle.DefaultPattern;

    /// <summary>A slot of what runs now: its `$` variables and loop variables, numbered when it was compiled.</summary>
    public ref Value Slot(int slot) => ref _slots[_firstSlot + slot];

    public ref Value Slot(Call call, int slot) => ref _slots[call.FirstSlot + slot];

    public bool TryGlobal(string name, out Value value)
    {
        foreach (var scope in _objects)
            if (scope.TryGet(name, out value))
                return true;
        value = Value.Null;
        return false;
    }

    /// <summary>A loop variable of whoever called what runs now: a function or an include may read it.</summary>
    public bool TryLoop(string name, out Value value)
    {
        for (var call = Call; call.Caller is { } caller; call = caller)
            for (var loop = call.CallersLoop; loop is not null; loop = loop.Outer)
                if (loop.SlotOf(name) is { } slot)
                {
                    value = Slot(caller, slot);
                    return true;
                }

        value = Value.Null;
        return false;
    }

    public void FormatDates(string pattern)
    {
        DateFormat = pattern;
        Dates = (Dates with { Pattern = DateStyle.DefaultPattern }).With(pattern, Options.Culture);
        Text = new ValueText(Options.Culture, Dates, Options.OutputLimit);
        Arithmetic = new Arithmetic(Text, Options);
    }

    public IEnumerable<string> Names => _objects.SelectMany(scope => scope.Names).Concat(Builtins.TopNames);

    public void Push(TemplateObject scope) => _objects.Push(scope);

    public void Pop() => _objects.Pop();

    /// <summary>Runs a body with slots and arguments of its own.</summary>
    public Value Enter(Body body, Arguments arguments, Body? block)
    {
        if (++_depth > Options.RecursionLimit)
            throw new LimitException($"functions and includes are nested deeper than {Options.RecursionLimit}");
        CheckTime();
        if (++_calls > CallsPerLoopStep * Options.LoopLimit)
            throw new LimitException(
                $"functions and includes were called more than {CallsPerLoopStep * Options.LoopLimit} times");
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new LimitException("functions, blocks and expressions are nested deeper than the stack holds");
        var (outer, loop, objects) = (Call, Loop, _objects.Count);
        (Call, Loop) = (new Call(body, outer, loop, outer.FirstSlot + outer.Body.Slots, arguments, block), null);
        _firstSlot = Call.FirstSlot;
        Reserve(_firstSlot, body.Slots);
        try
        {
            return body.Steps(this);
        }
        finally
        {
            _depth--;
            (Call, Loop, _firstSlot) = (outer, loop, outer.FirstSlot);
            while (_objects.Count > objects)
                _objects.Pop();
        }
    }

    /// <summary>What a step writes, as a value instead of into the page.</summary>
    public Value Capture(Func<Frame, Flow> run)
    {
        var outer = Output;
        using var inner = new TextOutput(Options.OutputLimit);
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
        if (++_loopSteps % StepsPerLookAtTheClock == 0)
            CheckTime();
        if (_loopSteps > Options.LoopLimit)
            throw LimitException.OfSteps(Options.LoopLimit);
    }

    public void Write(Value value)
    {
        if (value.Text is { } text)
            Write(text, value.IsHtml);
        else if (value.IsWhole)
            Output.Write(value.Whole);
        else
            Write(Text.Of(value), false);
    }

    public void WriteText(string? text)
    {
        if (text is not null)
            Write(text, false);
    }

    private void Write(string text, bool isMarkup)
    {
        if (_escapes && !isMarkup)
            Output.WriteEscaped(text);
        else
            Output.Write(text);
    }

    /// <summary>Writes a value behind an indent: each further line of it begins with that indent too.</summary>
    public void WriteIndented(Value value, string indent)
    {
        var text = Text.Of(value);
        if (text.Length > 0 && Output.EndsLine)
            Output.Write(indent);
        var lines = text.TrimEnd('\n').Replace("\n", "\n" + indent, StringComparison.Ordinal)
            + text[text.TrimEnd('\n').Length..];
        Write(value.IsHtml ? Value.OfHtml(lines) : Value.Of(lines));
    }

    /// <summary>Ends a rendering that nobody waits for any more.</summary>
    public void CheckTime()
    {
        if (Options.CancellationToken.IsCancellationRequested)
            throw new LimitException("the rendering was cancelled", "it took longer than its caller would wait");
        if (Options.Time.GetElapsedTime(_started) > Options.TimeLimit)
            throw new LimitException(string.Create(
                CultureInfo.InvariantCulture,
                $"the rendering took longer than {Options.TimeLimit.TotalSeconds} s"));
    }

    private void Reserve(int first, int count)
    {
        if (first + count > _slots.Length)
            Array.Resize(ref _slots, Math.Max(_slots.Length * 2, first + count));
        Array.Clear(_slots, first, count);
    }
}
