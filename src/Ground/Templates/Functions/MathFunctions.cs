using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`math.…`.</summary>
internal static class MathFunctions
{
    private const int MostDigits = 15;

    public static BuiltinObject Group { get; } = new(
        "math",
        ("abs", "value", arguments => Numbers.Compare(Number(arguments, 0), Value.Of(0L)) < 0 ? Numbers.Negative(arguments[0]) : arguments[0]),
        ("ceil", "value", arguments => Rounded(arguments, Math.Ceiling, Math.Ceiling)),
        ("floor", "value", arguments => Rounded(arguments, Math.Floor, Math.Floor)),
        ("round", "value precision?", Round),
        ("divided_by", "value divisor", DividedBy),
        ("plus", "value with", arguments => Calculated(arguments, "+")),
        ("minus", "value with", arguments => Calculated(arguments, "-")),
        ("times", "value with", arguments => Calculated(arguments, "*")),
        ("modulo", "value with", arguments => Calculated(arguments, "%")),
        ("is_number", "value", arguments => Value.Of(arguments[0].IsNumber)),
        ("format", "value format culture?", arguments => Formatting.Format(arguments)),
        ("uuid", "", _ => Value.Of(Guid.NewGuid().ToString())),
        ("random", "minValue maxValue", Random));

    private static Value Number(CallArguments arguments, int place) =>
        arguments[place].IsNumber ? arguments[place] : throw arguments.Failure($"wants a number as argument {place + 1}");

    private static Value Rounded(CallArguments arguments, Func<double, double> fraction, Func<decimal, decimal> exact)
    {
        var value = Number(arguments, 0);
        return Numbers.IsInteger(value) ? value
            : value.Object is decimal number ? Value.Of((object)exact(number))
            : Value.Of(fraction(Numbers.Double(value)));
    }

    private static Value Round(CallArguments arguments)
    {
        var digits = Math.Clamp(arguments.Whole(1), 0, MostDigits);
        return Rounded(arguments, value => Math.Round(value, digits), value => Math.Round(value, digits));
    }

    // By a whole number the result is whole, rounded down.
    private static Value DividedBy(CallArguments arguments)
    {
        var (value, divisor) = (Number(arguments, 0), Number(arguments, 1));
        if (Numbers.IsInteger(divisor) && Numbers.Integer(divisor).IsZero)
            throw arguments.Failure("cannot divide by zero");
        if (!Numbers.TryCalculate("/", value, divisor, out var result))
            throw arguments.Failure("cannot divide these two numbers");
        var quotient = Numbers.Double(result);
        return Numbers.IsInteger(divisor) && double.IsFinite(quotient) ? Value.Of(new System.Numerics.BigInteger(Math.Floor(quotient))) : result;
    }

    private static Value Calculated(CallArguments arguments, string sign) =>
        Numbers.TryCalculate(sign, Number(arguments, 0), Number(arguments, 1), out var result)
            ? result
            : throw arguments.Failure("cannot divide by zero");

    private static Value Random(CallArguments arguments)
    {
        var (least, limit) = (arguments.Whole(0), arguments.Whole(1));
        return least <= limit
            ? Value.Of((long)System.Random.Shared.Next(least, limit))
            : throw arguments.Failure("wants the smaller number first");
    }
}
