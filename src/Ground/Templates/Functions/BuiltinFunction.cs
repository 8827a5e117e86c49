using System.Collections.Immutable;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>A function of the language itself, with the names of what it takes: `text start length?`.</summary>
internal sealed class BuiltinFunction : Function
{
    private readonly ImmutableArray<string> _names;
    private readonly int _required;
    private readonly bool _takesRest;
    private readonly Func<CallArguments, Value> _call;

    public BuiltinFunction(string name, string parameters, Func<CallArguments, Value> call)
    {
        var words = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Name = name;
        _call = call;
        _required = words.Count(word => !word.EndsWith('?') && !word.EndsWith("...", StringComparison.Ordinal));
        _takesRest = words.Any(word => word.EndsWith("...", StringComparison.Ordinal));
        _names = [.. words.Select(word => word.TrimEnd('?', '.'))];
    }

    public override string Name { get; }

    public override Value Call(Frame frame, Arguments arguments, Body? block)
    {
        var result = _call(new CallArguments(frame, Name, Bound(arguments)));
        return result.Text is { } text && text.Length > frame.Options.OutputLimit
            ? throw LimitException.OfText(frame.Options.OutputLimit)
            : result;
    }

    private Value[] Bound(Arguments arguments)
    {
        if (arguments.ByPlace.Length > _names.Length && !_takesRest)
            throw new FunctionFailure($"`{Name}` takes {Count(_names.Length)}, found {arguments.ByPlace.Length}");
        var bound = new Value[Math.Max(_takesRest ? _names.Length - 1 : _names.Length, arguments.ByPlace.Length)];
        arguments.ByPlace.CopyTo(bound);
        var given = arguments.ByPlace.Length;
        foreach (var (name, value) in arguments.ByName)
            Place(name, value, bound, ref given);
        if (given < _required)
            throw new FunctionFailure($"`{Name}` wants {Count(_required)}, found {given}", $"it takes: {string.Join(' ', _names)}");
        return bound;
    }

    private void Place(string name, Value value, Value[] bound, ref int given)
    {
        var place = _names.IndexOf(name);
        if (place < 0 || place >= bound.Length)
            throw new FunctionFailure($"`{Name}` has no parameter `{name}`", $"it takes: {string.Join(' ', _names)}");
        if (place < _required)
            given++;
        bound[place] = value;
    }

    private static string Count(int arguments) => arguments == 1 ? "1 argument" : $"{arguments} arguments";
}
