using System.Numerics;
using System.Text;
using System.Text.Json;
using Annai.Diagnostics;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`object.…`.</summary>
internal static class ObjectFunctions
{
    private const string InText = "(eval)";

    public static BuiltinObject Group { get; } = new(
        "object",
        ("default", "value default", arguments =>
            arguments[0].IsNull || arguments[0].Text is "" ? arguments[1] : arguments[0]),
        ("eval", "value", arguments => Evaluated(arguments, isExpression: true)),
        ("eval_template", "value", arguments => Evaluated(arguments, isExpression: false)),
        ("format", "value format culture?", Formatting.OfAny),
        ("from_json", "json", FromJson),
        ("has_key", "value key", arguments =>
            Value.Of(Members.NamesOf(arguments[0]).Contains(arguments.Text(1), StringComparer.Ordinal))),
        ("has_value", "value key", arguments => Value.Of(!Member(arguments[0], arguments.Text(1)).IsNull)),
        ("keys", "value", arguments => List(Members.NamesOf(arguments[0]).Select(Value.Of))),
        ("kind", "value", arguments => Value.Of(Kind(arguments[0]))),
        ("size", "value", Size),
        ("to_json", "value", arguments =>
            Value.Of(TemplateJson.Of(arguments[0], arguments.Frame.Text, arguments.Frame.Options.OutputLimit))),
        ("typeof", "value", arguments => Value.Of(TypeName(arguments[0]))),
        ("values", "value", arguments =>
            List(Members.NamesOf(arguments[0]).Select(name => Member(arguments[0], name)))));

    private static Value List(IEnumerable<Value> items) => Value.Of(new TemplateList(items));

    private static Value Member(Value owner, string name) =>
        Members.TryGet(owner, name, out var value) ? value : Value.Null;

    private static Value Size(CallArguments arguments) =>
        arguments[0].Object is TemplateObject members ? Value.Of((long)members.Names.Count())
        : Members.TrySize(arguments[0], out var size) ? size
        : Value.Of((long)Members.NamesOf(arguments[0]).Count());

    private static Value Evaluated(CallArguments arguments, bool isExpression)
    {
        if (arguments[0].Object is Function function)
            return arguments.Apply(function);
        if (arguments[0].Text is not { } text)
            return arguments[0];
        var parsed = Template.Parse(isExpression ? $"{{{{ ret {text}\n}}}}" : text, InText);
        if (!parsed.Findings.IsEmpty)
            throw Unread(arguments, parsed.Findings[0], isExpression);
        try
        {
            return Run(parsed, arguments.Frame);
        }
        // The author sees the call, not the inside of the text.
        catch (TemplateException fault) when (fault.Finding.Place.File == InText)
        {
            throw arguments.Failure(
                $"cannot work out {Described.Text(arguments.Text(0))}: {fault.Finding.Message}", fault.Finding.Hint);
        }
    }

    // Around an expression stand signs that its author did not write.
    private static FunctionFailure Unread(CallArguments arguments, Finding finding, bool isExpression)
    {
        var (message, hint) = isExpression
            ? (finding.Message.Replace("found `}}`", "found its end", StringComparison.Ordinal), null)
            : (finding.Message, finding.Hint);
        return arguments.Failure($"cannot read {Described.Text(arguments.Text(0))}: {message}", hint);
    }

    private static Value Run(Template template, Frame frame)
    {
        var returned = Value.Null;
        var written = frame.Capture(inner =>
        {
            returned = template.Run(inner, Arguments.None);
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
        catch (JsonException broken)
        {
            throw Unread(arguments, broken);
        }
        // Half a surrogate pair is no JSON either, and is refused otherwise.
        catch (Exception broken) when (broken is ArgumentException or InvalidOperationException)
        {
            throw arguments.Failure("cannot read the JSON: one half of a character, such as `\\ud800`, stands alone");
        }
    }

    // .NET says "'x' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 1."
    private static FunctionFailure Unread(CallArguments arguments, JsonException broken)
    {
        if (string.IsNullOrWhiteSpace(arguments.Text(0)))
            return arguments.Unlike("JSON", 0);
        var line = Encoding.UTF8.GetBytes(arguments.Text(0).Split('\n')[broken.LineNumber ?? 0]);
        var rest = Encoding.UTF8.GetString(line[(int)(broken.BytePositionInLine ?? 0)..]);
        var reason = broken.Message[..broken.Message.LastIndexOf(" LineNumber:", StringComparison.Ordinal)];
        return arguments.Failure($"cannot read the JSON in line {broken.LineNumber + 1} " + (rest.Length == 0
            ? "to its end: it is not complete"
            : $"at {Described.Text(rest)}: {Described.Reason(reason)}"));
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
