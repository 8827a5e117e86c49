using System.Collections.Frozen;
using System.Net;
using Annai.Templates.Running;

namespace Annai.Templates.Functions;

/// <summary>What every template knows without being given it. All of these never change.</summary>
internal static class Builtins
{
    private static readonly FrozenDictionary<string, Value> Known = new Dictionary<string, Value>
    {
        ["include"] = Value.Of(new IncludeFunction()),
        ["raw"] = Of((frame, arguments) => Value.OfHtml(Text(frame, arguments))),
        ["array"] = Group(("join", Join), ("size", Size)),
        ["html"] = Group(("escape", Escape)),
        ["string"] = Group(("upcase", Upper), ("downcase", Lower), ("strip", Strip)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Value Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>Every function's name as a template writes it, for the documentation to be held against.</summary>
    public static IEnumerable<string> Names =>
        Known.SelectMany(entry => entry.Value.Object is IReadOnlyDictionary<string, Value> group
            ? group.Keys.Select(name => $"{entry.Key}.{name}")
            : [entry.Key]);

    private static Value Of(Func<Frame, Arguments, Value> call) => Value.Of(new BuiltinFunction(call));

    private static Value Group(params (string Name, Func<Frame, Arguments, Value> Call)[] functions) =>
        Value.Of(functions.ToFrozenDictionary(function => function.Name, function => Of(function.Call), StringComparer.Ordinal));

    private static string Text(Frame frame, Arguments arguments, int place = 0) =>
        ValueText.Of(arguments.At(place), frame.Options.Culture);

    private static Value Join(Frame frame, Arguments arguments) =>
        arguments.At(0).Items is { } items
            ? Value.Of(string.Join(
                Text(frame, arguments, 1),
                items.Cast<object?>().Select(item => ValueText.Of(Value.Of(item), frame.Options.Culture))))
            : throw new FunctionFailure("`array.join` wants a list first");

    private static Value Size(Frame frame, Arguments arguments) =>
        Members.TryGet(arguments.At(0), "size", out var size) ? size : Value.Of(0L);

    private static Value Escape(Frame frame, Arguments arguments) =>
        frame.Options.EscapeHtml
            ? Value.OfHtml(WebUtility.HtmlEncode(Text(frame, arguments)))
            : Value.Of(WebUtility.HtmlEncode(Text(frame, arguments)));

    private static Value Upper(Frame frame, Arguments arguments) =>
        Value.Of(Text(frame, arguments).ToUpper(frame.Options.Culture));

    private static Value Lower(Frame frame, Arguments arguments) =>
        Value.Of(Text(frame, arguments).ToLower(frame.Options.Culture));

    private static Value Strip(Frame frame, Arguments arguments) => Value.Of(Text(frame, arguments).Trim());
}
