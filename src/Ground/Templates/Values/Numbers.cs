using System.Numerics;

namespace Annai.Templates.Values;

/// <summary>
/// Arithmetic on numbers of any kind: the wider of two kinds decides, and whole numbers never overflow.
/// </summary>
internal static class Numbers
{
    // A number that is squared in a loop would fill any memory.
    private const int MostBits = 1 << 16;

    public static int Compare(Value left, Value right) =>
        IsInteger(left) && IsInteger(right) ? Integer(left).CompareTo(Integer(right))
        : IsExact(left, right) && FitsExact(left) && FitsExact(right) ? Exact(left).CompareTo(Exact(right))
        : Double(left).CompareTo(Double(right));

    /// <returns>Whether the operation exists for these numbers; a whole number cannot be divided by zero.</returns>
    public static bool TryCalculate(string sign, Value left, Value right, out Value result)
    {
        result = Value.Null;
        if (left.IsWhole && right.IsWhole && TrySmall(sign, left.Whole, right.Whole, out result))
            return true;
        if (IsInteger(left) && IsInteger(right))
            return TryInteger(sign, Integer(left), Integer(right), out result);
        if (IsExact(left, right))
            return FitsExact(left) && FitsExact(right) && TryExact(sign, Exact(left), Exact(right), out result);
        if (IsBitwise(sign))
            return false;
        result = left.Object is float or null && right.Object is float or null && !left.IsFraction && !right.IsFraction
            ? Value.Of((object)(float)Fraction(sign, Double(left), Double(right)))
            : Value.Of(Fraction(sign, Double(left), Double(right)));
        return true;
    }

    public static Value Negative(Value value) => value.Object switch
    {
        float single => Value.Of((object)-single),
        decimal exact => Value.Of((object)-exact),
        BigInteger large => Value.Of(-large),
        _ => value.IsWhole ? Value.Of(-(BigInteger)value.Whole) : Value.Of(-value.Fraction),
    };

    public static bool IsInteger(Value value) => value.IsWhole || value.Object is BigInteger;

    public static BigInteger Integer(Value value) => value.Object is BigInteger large ? large : value.Whole;

    public static double Double(Value value) => value.Object switch
    {
        float single => single,
        decimal exact => (double)exact,
        BigInteger large => (double)large,
        _ => value.IsWhole ? value.Whole : value.Fraction,
    };

    private static bool IsExact(Value left, Value right) => left.Object is decimal || right.Object is decimal;

    public static decimal Exact(Value value) => value.Object switch
    {
        decimal exact => exact,
        BigInteger large => (decimal)large,
        _ => value.IsWhole ? value.Whole : (decimal)Double(value),
    };

    // 7.9e28 is what a decimal ends at; NaN is in no range.
    public static bool FitsExact(Value value) => value.Object is decimal || Double(value) is > -7.9e28 and < 7.9e28;

    private static bool IsBitwise(string sign) => sign is "<<" or ">>" or "&" or "|";

    // The common case, without a detour over numbers of any size.
    private static bool TrySmall(string sign, long left, long right, out Value result)
    {
        long sum;
        var fits = sign switch
        {
            "+" => !Overflows(left, right, sum = left + right),
            "-" => !Overflows(left, -right, sum = left - right) && right != long.MinValue,
            _ => Nothing(out sum),
        };
        result = Value.Of(sum);
        return fits;
    }

    private static bool Overflows(long left, long right, long sum) => ((left ^ sum) & (right ^ sum)) < 0;

    private static bool Nothing(out long sum)
    {
        sum = 0;
        return false;
    }

    private static bool TryInteger(string sign, BigInteger left, BigInteger right, out Value result)
    {
        result = Value.Null;
        if (sign is "//" or "%" or "/" && right.IsZero)
            return false;
        if (sign is "<<" or ">>" && (right < 0 || right > MostBits))
            return false;
        if (left.GetBitLength() + (sign == "<<" ? (long)right : sign == "*" ? right.GetBitLength() : 0) > MostBits)
            return false;
        result = sign switch
        {
            "+" => Value.Of(left + right),
            "-" => Value.Of(left - right),
            "*" => Value.Of(left * right),
            "//" => Value.Of(BigInteger.Divide(left, right)),
            "%" => Value.Of(BigInteger.Remainder(left, right)),
            "<<" => Value.Of(left << (int)right),
            ">>" => Value.Of(left >> (int)right),
            "&" => Value.Of(left & right),
            "|" => Value.Of(left | right),
            _ => Value.Of((double)left / (double)right),
        };
        return true;
    }

    private static bool TryExact(string sign, decimal left, decimal right, out Value result)
    {
        try
        {
            result = Value.Of((object?)(sign switch
            {
                "+" => left + right,
                "-" => left - right,
                "*" => left * right,
                "/" => left / right,
                "//" => decimal.Truncate(left / right),
                "%" => left % right,
                _ => (object?)null,
            }));
            return !result.IsNull;
        }
        catch (ArithmeticException)
        {
            result = Value.Null;
            return false;
        }
    }

    private static double Fraction(string sign, double left, double right) => sign switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "//" => Math.Round(left / right),
        "%" => left % right,
        _ => left / right,
    };
}
