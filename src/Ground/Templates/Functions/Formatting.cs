using System.Text.RegularExpressions;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`math.format` and `object.format`: a value by a .NET format string.</summary>
internal static partial class Formatting
{
    public static Value OfNumber(CallArguments arguments) =>
        arguments[0].IsNull || arguments[0].IsNumber ? OfAny(arguments) : throw arguments.Unlike("a number", 0);

    public static Value OfAny(CallArguments arguments)
    {
        if (arguments[0].IsNull)
            return Value.Of("");
        var formattable = arguments[0].Boxed as IFormattable
            ?? throw arguments.Unlike("a number, a date or a span of time", 0);
        // `N500000000` asks for half a billion digits.
        if (TooManyDigits().IsMatch(arguments.Text(1)))
            throw arguments.Failure($"cannot use the format {Described.Text(arguments.Text(1))}: over 999 digits");
        try
        {
            return Value.Of(formattable.ToString(arguments.Text(1), arguments.Culture(2)));
        }
        catch (FormatException)
        {
            throw arguments.Failure(
                $"cannot use the format {Described.Text(arguments.Text(1))} on {Described.Of(arguments[0])}",
                "formats are those of .NET, such as `N2` for a number or `yyyy-MM-dd` for a date");
        }
    }

    [GeneratedRegex(@"^[A-Za-z]\d{4,}$")]
    private static partial Regex TooManyDigits();
}
