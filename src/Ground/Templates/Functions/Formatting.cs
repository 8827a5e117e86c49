using System.Text.RegularExpressions;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`math.format` and `object.format`: a value by a .NET format string.</summary>
internal static partial class Formatting
{
    public static Value Format(CallArguments arguments)
    {
        var value = arguments[0].Boxed;
        // `N500000000` asks for half a billion digits.
        if (TooManyDigits().IsMatch(arguments.Text(1)))
            throw arguments.Failure($"cannot use the format `{arguments.Text(1)}`: it asks for too many digits");
        try
        {
            return value is IFormattable formattable
                ? Value.Of(formattable.ToString(arguments.Text(1), arguments.Culture(2)))
                : Value.Of(arguments.Text(0));
        }
        catch (FormatException)
        {
            throw arguments.Failure($"cannot use the format `{arguments.Text(1)}` on this value");
        }
    }

    [GeneratedRegex(@"^[A-Za-z]\d{4,}$")]
    private static partial Regex TooManyDigits();
}
