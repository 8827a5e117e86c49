using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`math.format` and `object.format`: a value by a .NET format string.</summary>
internal static class Formatting
{
    public static Value Format(CallArguments arguments)
    {
        var value = arguments[0].Boxed;
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
}
