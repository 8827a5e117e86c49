using System.Collections.Immutable;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>A function of the language itself, with the names of what it takes: `text start length?`.</summary>
internal sealed class BuiltinFunction : Function
{
    private readonly int _required;
    private readonly bool _takesRest;
    private readonly string? _hint;
    private readonly Func<CallArguments, Value> _call;

    public BuiltinFunction(string name, string parameters, Func<CallArguments, Value> call)
    {
        var words = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Name = name;
        _call = call;
        _hint = words.Length == 0 ? null : $"it takes `{parameters}`";
        _required = words.Count(word => !word.EndsWith('?') && !word.EndsWith("...", StringComparison.Ordinal));
        _takesRest = words.Any(word => word.EndsWith("...", StringComparison.Ordinal));
        Parameters = [.. words.Select(word => word.TrimEnd('?', '.'))];
    }

    public override string Name { get; }

    public ImmutableArray<string> Parameters { get; }

    public override Value Call(Frame frame, Arguments arguments, Body? block)
    {
        var result = _call(new CallArguments(frame, this, Bound(arguments)));
        return result.Text is { } text && text.Length > frame.Options.OutputLimit
            ? throw LimitException.OfText(frame.Options.OutputLimit)
            : result;
    }

    private Value[] Bound(Arguments arguments)
    {
        var byPlace = arguments.ByPlace.Length;
        if (byPlace > Parameters.Length && !_takesRest)
            throw FunctionFailure.TooMany(Name, Parameters.Length, byPlace, _hint);
        var bound = new Value[Math.Max(_takesRest ? Parameters.Length - 1 : Parameters.Length, byPlace)];
        arguments.ByPlace.CopyTo(bound);
        var given = byPlace;
        for (var i = 0; i < arguments.ByName.Length; i++)
            if (Place(arguments, i, bound) < _required)
                given++;
        return given >= _required ? bound : throw FunctionFailure.TooFew(Name, _required, given, _hint);
    }

    private int Place(Arguments arguments, int named, Value[] bound)
    {
        var (name, value) = arguments.ByName[named];
        var place = Parameters.IndexOf(name);
        if (place < 0 || place >= bound.Length)
            throw FunctionFailure.Unknown(Name, name, _hint);
        if (place < arguments.ByPlace.Length || arguments.ByName.Take(named).Any(other => other.Name == name))
            throw FunctionFailure.Twice(Name, name, _hint);
        bound[place] = value;
        return place;
    }
}
