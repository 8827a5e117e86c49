namespace Annai.Import.Cells;

/// <summary>
/// What was made of a cell, for the many rows in which the same stands again. It forgets everything once it is full, so
/// that a list of any length needs no more memory.
/// </summary>
/// <param name="make">Makes it.</param>
/// <param name="lengthOf">How many characters it is made of.</param>
internal sealed class Remembered<TKey, TValue>(Func<TKey, TValue> make, Func<TKey, int> lengthOf)
    where TKey : notnull
{
    private const int Most = 8192;

    // What is longer hardly comes again, and may be a megabyte.
    private const int Longest = 200;

    private readonly Dictionary<TKey, TValue> _known = [];

    public int Count => _known.Count;

    public TValue Of(TKey key)
    {
        if (lengthOf(key) > Longest)
            return make(key);
        if (_known.TryGetValue(key, out var value))
            return value;
        if (_known.Count == Most)
            _known.Clear();
        return _known[key] = make(key);
    }
}
