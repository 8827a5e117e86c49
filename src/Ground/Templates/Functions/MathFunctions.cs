using System.Numerics;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`math.…`.</summary>
internal static class MathFunctions
{
    private const int MostDigits = 15;
    private const string ByZero = "cannot divide by zero";
    private const string ReadNumber = "`string.to_double` reads the number in a text";

    public static BuiltinObject Group { get; } = new(
        "math",
        ("abs", "value", Abs),
        ("ceil", "value", arguments => Rounded(arguments, Math.Ceiling, Math.Ceiling)),
        ("floor", "value", arguments => Rounded(arguments, Math.Floor, Math.Floor)),
        ("round", "value precision?", Round),
        ("divided_by", "value divisor", DividedBy),
        ("plus", "value with", arguments => Calculated(arguments, "+")),
        ("minus", "value with", arguments => Calculated(arguments, "-")),
        ("times", "value with", arguments => Calculated(arguments, "*")),
        ("modulo", "value with", arguments => Calculated(arguments, "%")),
        ("is_number", "value", arguments => Value.Of(arguments[0].IsNumber)),
        ("format", "value format culture?", Formatting.OfNumber),
        ("uuid", "", _ => Value.Of(Guid.NewGuid().ToString())),
        ("random", "minValue maxValue", Random));

    private static Value Number(CallArguments arguments, int place) =>
        arguments[place] is { IsNumber: true } number ? number
        : throw arguments.Unlike("a number", place, arguments[place].Text is null ? null : ReadNumber);

    private static Value Abs(CallArguments arguments)
    {
        var value = Number(arguments, 0);
        return Numbers.Compare(value, Value.Of(0L)) < 0 ? Numbers.Negative(value) : value;
    }

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
            throw arguments.Failure(ByZero);
        if (Numbers.IsInteger(value) && Numbers.IsInteger(divisor))
            return Value.Of(Floored(Numbers.Integer(value), Numbers.Integer(divisor)));
        var result = Calculated(arguments, "/");
        var quotient = Numbers.Double(result);
        return Numbers.IsInteger(divisor) && double.IsFinite(quotient)
            ? Value.Of(new BigInteger(Math.Floor(quotient)))
            : result;
    }

    private static BigInteger Floored(BigInteger value, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var rest);
        return rest.IsZero || rest.Sign == divisor.Sign ? quotient : quotient - 1;
    }

    private static Value Calculated(CallArguments arguments, string sign) =>
        Numbers.TryCalculate(sign, Number(arguments, 0), Number(arguments, 1), out var result)
            ? result
            : throw arguments.Failure(sign is "/" or "%" && Numbers.Double(arguments[1]) == 0
                ? ByZero
                : "goes beyond what a number can hold");

    private static Value Random(CallArguments arguments)
    {
        var (least, limit) = (arguments.Whole(0), arguments.Whole(1));
        return least <= limit
            ? Value.Of((long)System.Random.Shared.Next(least, limit))
            : throw arguments.Failure($"wants the smaller number first, found {least} before {limit}");
    }
}
