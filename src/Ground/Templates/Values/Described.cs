using Annai.Templates.Functions;

namespace Annai.Templates.Values;

/// <summary>What a message quotes, on one line and short, however long it is.</summary>
internal static class Described
{
    private const int Longest = 40;

    public static string Of(Value value) =>
        value.IsNull ? "nothing"
        : value.IsTruth ? $"`{(value.IsTrue ? "true" : "false")}`"
        : value.Text is { } text ? $"`{TextLiteral.Of(Start(text))}`"
        : value.IsNumber ? $"`{Start(value.Boxed!)}`"
        : value.Object switch
        {
            Function function => $"the function `{function.Name}`",
            DateTime or DateTimeOffset or DateOnly => "a date",
            TimeOnly => "a time",
            TimeSpan => "a span of time",
            TemplateRange => "a range",
            TemplateObject => "an object",
            _ => Sequence.TryOf(value, out _) ? "a list" : "an object",
        };

    /// <summary>A text that something is wrong inside of, without the quotes that tell a text from a number.</summary>
    public static string Text(string text) => $"`{Start(text.ReplaceLineEndings(" "))}`";

    /// <summary>What .NET says as a part of a sentence: `Not enough )'s.` is `not enough )'s`.</summary>
    public static string Reason(string message) =>
        message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.', ' ');

    private static string Start(object number) => Start(FormattableString.Invariant($"{number}"));

    private static string Start(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
