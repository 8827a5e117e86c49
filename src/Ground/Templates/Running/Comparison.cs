namespace Annai.Templates.Running;

/// <summary>Which of two values comes first, and whether they are one.</summary>
internal static class Comparison
{
    public static bool AreEqual(Value left, Value right) =>
        left.IsNumber && right.IsNumber ? TryOrder(left, right, out var order) && order == 0
        : left.IsTruth && right.IsTruth ? left.IsTrue == right.IsTrue
        : left.Text is { } text && right.Text is { } other ? string.Equals(text, other, StringComparison.Ordinal)
        : left.IsNull || right.IsNull ? left.IsNull && right.IsNull
        : Equals(left.Object, right.Object) && left.Object is not null;

    public static bool TryOrder(Value left, Value right, out int order)
    {
        order = 0;
        if (left.IsWhole && right.IsWhole)
            order = left.Whole.CompareTo(right.Whole);
        else if (left.IsNumber && right.IsNumber)
            order = left.Fraction.CompareTo(right.Fraction);
        else if (left.Text is { } text && right.Text is { } other)
            order = string.CompareOrdinal(text, other);
        else if (left.Object is IComparable comparable && right.Object is { } object2 && comparable.GetType() == object2.GetType())
            order = comparable.CompareTo(object2);
        else
            return false;
        return true;
    }
}
