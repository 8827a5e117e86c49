using System.Numerics;
using System.Text.Json;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`object.…`.</summary>
internal static class ObjectFunctions
{
    public static BuiltinObject Group { get; } = new(
        "object",
        ("default", "value default", arguments => arguments[0].IsNull || arguments[0].Text is "" ? arguments[1] : arguments[0]),
        ("eval", "value", arguments => Evaluated(arguments, text => $"{{{{ ret {text}\n}}}}")),
        ("eval_template", "value", arguments => Evaluated(arguments, static text => text)),
        ("format", "value format culture?", Formatting.Format),
        ("from_json", "json", FromJson),
        ("has_key", "value key", arguments => Value.Of(Members.NamesOf(arguments[0]).Contains(arguments.Text(1), StringComparer.Ordinal))),
        ("has_value", "value key", arguments => Value.Of(Members.TryGet(arguments[0], arguments.Text(1), out var value) && !value.IsNull)),
        ("keys", "value", arguments => List(Members.NamesOf(arguments[0]).Select(Value.Of))),
        ("kind", "value", arguments => Value.Of(Kind(arguments[0]))),
        ("size", "value", Size),
        ("to_json", "value", arguments => Value.Of(TemplateJson.Of(arguments[0], arguments.Frame.Text, arguments.Frame.Options.OutputLimit))),
        ("typeof", "value", arguments => Value.Of(TypeName(arguments[0]))),
        ("values", "value", arguments => List(Members.NamesOf(arguments[0]).Select(name => Member(arguments[0], name)))));

    private static Value List(IEnumerable<Value> items) => Value.Of(new TemplateList(items));

    private static Value Member(Value owner, string name) => Members.TryGet(owner, name, out var value) ? value : Value.Null;

    private static Value Size(CallArguments arguments) =>
        arguments[0].Object is TemplateObject members ? Value.Of((long)members.Names.Count())
        : Members.TrySize(arguments[0], out var size) ? size
        : Value.Of((long)Members.NamesOf(arguments[0]).Count());

    private static Value Evaluated(CallArguments arguments, Func<string, string> template)
    {
        if (arguments[0].Object is Function function)
            return arguments.Apply(function);
        if (arguments[0].Text is not { } text)
            return arguments[0];
        var parsed = Template.Parse(template(text), "(eval)");
        if (!parsed.Findings.IsEmpty)
            throw arguments.Failure($"cannot read `{text}`: {parsed.Findings[0].Message}");
        var returned = Value.Null;
        var written = arguments.Frame.Capture(inner =>
        {
            returned = parsed.Run(inner, Arguments.None);
            return Flow.Next;
        });
        return returned.IsNull ? written : returned;
    }

    private static Value FromJson(CallArguments arguments)
    {
        try
        {
            using var json = JsonDocument.Parse(arguments.Text(0));
            return JsonValue.Of(json.RootElement);
        }
        // Half a surrogate pair is no JSON either, and is refused otherwise.
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            throw arguments.Failure($"cannot read the JSON: {broken.Message}");
        }
    }

    private static string? TypeName(Value value) =>
        value.IsNull ? null
        : value.IsTruth ? "boolean"
        : value.IsNumber ? "number"
        : value.Object switch
        {
            string => "string",
            TemplateRange => "iterator",
            TemplateObject or Function => "object",
            _ when Sequence.TryOf(value, out _) => "array",
            _ => "object",
        };

    private static string? Kind(Value value) =>
        value.IsNull ? null
        : value.IsTruth ? "bool"
        : value.IsWhole ? (value.Whole is >= int.MinValue and <= int.MaxValue ? "int" : "long")
        : value.IsFraction ? "double"
        : value.Object switch
        {
            string => "string",
            float => "float",
            decimal => "decimal",
            BigInteger => "bigint",
            Enum => "enum",
            TemplateRange => "range",
            Function => "function",
            TemplateObject => "object",
            _ when Sequence.TryOf(value, out _) => "array",
            _ => "object",
        };
}
