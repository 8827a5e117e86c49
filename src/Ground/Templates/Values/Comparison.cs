using System.Numerics;

namespace Annai.Templates.Values;

/// <summary>Which of two values comes first, and whether they are one.</summary>
internal static class Comparison
{
    // A list may hold itself, and then the comparison has no end.
    private const int DeepestNesting = 20;

    public static bool AreEqual(Value left, Value right, ValueText text) => AreEqual(left, right, text, 0);

    private static bool AreEqual(Value left, Value right, ValueText text, int depth)
    {
        if (depth > DeepestNesting)
            return false;
        if (left.Object is EmptyValue || right.Object is EmptyValue)
            return IsEmpty(left) && IsEmpty(right);
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (TryOrder(left, right, text, out var order))
            return order == 0;
        return left.IsTruth || right.IsTruth
            ? left.IsTruth && right.IsTruth && left.IsTrue == right.IsTrue
            : AreEqualObjects(left, right, text, depth);
    }

    public static bool TryOrder(Value left, Value right, ValueText text, out int order)
    {
        order = 0;
        if (left.IsWhole && right.IsWhole)
            order = left.Whole.CompareTo(right.Whole);
        else if (left.IsNumber && right.IsNumber)
            order = Numbers.Compare(left, right);
        else if ((left.Text is not null || right.Text is not null) && !left.IsNull && !right.IsNull)
            order = string.CompareOrdinal(text.Of(left), text.Of(right));
        else if (left.Object is IComparable comparable and not BigInteger
            && right.Object?.GetType() == comparable.GetType())
            order = comparable.CompareTo(right.Object);
        else
            return false;
        return true;
    }

    /// <summary>Whether a value equals the variable `empty`.</summary>
    public static bool IsEmpty(Value value) =>
        value.Object is EmptyValue || (Members.TryIsEmpty(value, out var isEmpty) && isEmpty.IsTrue);

    private static bool AreEqualObjects(Value left, Value right, ValueText text, int depth) =>
        left.Object is { } same && ReferenceEquals(same, right.Object) ? true
        : left.Object is not TemplateObject && Sequence.TryOf(left, out var items)
            && right.Object is not TemplateObject && Sequence.TryOf(right, out var others)
            ? AreEqualItems(items, others, text, depth + 1)
            : left.Object is not null && Equals(left.Object, right.Object);

    private static bool AreEqualItems(Sequence left, Sequence right, ValueText text, int depth) =>
        left.Count == right.Count
        && left.Values().Zip(right.Values()).All(pair => AreEqual(pair.First, pair.Second, text, depth));
}
