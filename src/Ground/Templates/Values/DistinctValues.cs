namespace Annai.Templates.Values;

/// <summary>
/// Values of which no two are equal as the language has it. Whatever is equal shares a key, so that a new value is
/// compared with few of the others. One key for each would not do: "5" equals `5` and "5.0" equals `5.0m`, and the two
/// numbers are equal while the two texts are not.
/// </summary>
/// <param name="text">Says which values equal a text.</param>
/// <param name="hasTexts">Whether there will be texts: where there are none, nothing is written as one.</param>
internal sealed class DistinctValues(ValueText text, bool hasTexts)
{
    private readonly Dictionary<(Kind Kind, object Key), List<Value>> _byKey = [];

    private enum Kind
    {
        Null,
        Truth,
        Number,
        ExactNumber,
        Text,
        WrittenAsText,
        EmptyVariable,
        WithoutContent,
        List,
        Ordered,
        Object,
    }

    /// <summary>Adds a value that equals none of the others, and says whether it did.</summary>
    public bool Add(Value value)
    {
        List<(Kind, object)> keys = [.. KeysOf(value)];
        List<(Kind Own, Kind Other, object Key)> crossings = [.. CrossingsOf(value)];
        var isKnown = keys.Exists(key => Has(key, value))
            || crossings.Exists(crossing => Has((crossing.Other, crossing.Key), value));
        if (isKnown)
            return false;
        foreach (var key in keys.Concat(crossings.Select(crossing => (crossing.Own, crossing.Key))))
            Bucket(key).Add(value);
        return true;
    }

    private bool Has((Kind, object) key, Value value) =>
        _byKey.TryGetValue(key, out var bucket) && bucket.Exists(seen => Comparison.AreEqual(seen, value, text));

    private List<Value> Bucket((Kind, object) key)
    {
        if (!_byKey.TryGetValue(key, out var bucket))
            _byKey[key] = bucket = [];
        return bucket;
    }

    // What a value shares with its own kind.
    private static IEnumerable<(Kind, object)> KeysOf(Value value)
    {
        if (value.IsNumber)
        {
            // A decimal is compared exactly and every other number as a double.
            yield return (Kind.Number, Numbers.Double(value));
            if (Numbers.FitsExact(value))
                yield return (Kind.ExactNumber, Numbers.Exact(value));
            yield break;
        }

        yield return value.IsNull ? (Kind.Null, true)
            : value.IsTruth ? (Kind.Truth, value.IsTrue)
            : value.Text is { } letters ? (Kind.Text, letters)
            : value.Object is not TemplateObject && Sequence.TryOf(value, out var items) ? (Kind.List, items.Count)
            : (Kind.Object, value.Object!);
        if (value.Object is IComparable ordered && !HasKeyOfItsOrder(ordered))
            yield return (Kind.Ordered, ordered.GetType());
    }

    // What neither comes before nor after the other is equal, and need not be by its own account; these are.
    private static bool HasKeyOfItsOrder(IComparable value) =>
        value is string or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan or Guid or Enum;

    // What a value shares with those of another kind only: anything with the text that it is written as, and whatever
    // has no content with `empty`. Of each there may be many that are not equal to each other.
    private IEnumerable<(Kind Own, Kind Other, object Key)> CrossingsOf(Value value)
    {
        if (value.Object is EmptyValue)
            yield return (Kind.EmptyVariable, Kind.WithoutContent, true);
        else if (Comparison.IsEmpty(value))
            yield return (Kind.WithoutContent, Kind.EmptyVariable, true);
        if (value.Text is { } letters)
            yield return (Kind.Text, Kind.WrittenAsText, letters);
        else if (hasTexts && !value.IsNull && value.Object is not EmptyValue)
            yield return (Kind.WrittenAsText, Kind.Text, text.Of(value));
    }
}
