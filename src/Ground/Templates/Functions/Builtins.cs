using System.Collections.Frozen;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>What every template knows without being given it. None of it ever changes.</summary>
internal static class Builtins
{
    private static readonly FrozenDictionary<string, Value> Known = new Dictionary<string, Value>
    {
        ["include"] = Value.Of(new IncludeFunction()),
        ["include_join"] = Function("include_join", "names separator begin? end?", IncludeJoinFunction.Call),
        ["raw"] = Function("raw", "text", HtmlFunctions.Raw),
        ["array"] = Value.Of(ArrayFunctions.Group),
        ["date"] = Value.Of(new DateFunctions()),
        ["html"] = Value.Of(HtmlFunctions.Group),
        ["math"] = Value.Of(MathFunctions.Group),
        ["object"] = Value.Of(ObjectFunctions.Group),
        ["regex"] = Value.Of(RegexFunctions.Group),
        ["string"] = Value.Of(StringFunctions.Group),
        ["timespan"] = Value.Of(TimeSpanFunctions.Group),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> TopNames => Known.Keys;

    /// <summary>Every function's name as a template writes it, for the documentation to be held against.</summary>
    public static IEnumerable<string> Names =>
        Known.SelectMany(entry => entry.Value.Object is BuiltinObject group
            ? group.Names.Select(name => $"{entry.Key}.{name}")
            : [entry.Key]);

    public static Value Find(string name) => Known.GetValueOrDefault(name);

    private static Value Function(string name, string parameters, Func<CallArguments, Value> call) =>
        Value.Of(new BuiltinFunction(name, parameters, call));
}
