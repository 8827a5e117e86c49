using System.Collections;

namespace Annai.Templates.Values;

/// <summary>
/// Whatever a template can go through, by number: a list of its own, a range, a .NET list, the members of an object.
/// </summary>
internal readonly struct Sequence
{
    private readonly object _items;
    private readonly object[]? _plain;

    private Sequence(object items, long count, object[]? plain = null)
    {
        _items = items;
        _plain = plain;
        Count = count;
    }

    public static Sequence Empty { get; } = new(Array.Empty<object>(), 0);

    public long Count { get; }

    public Value this[long index] => _plain is { } plain ? Value.OfPlain(plain[index]) : At(index);

    private Value At(long index) => _items switch
    {
        TemplateList list => list.Items[(int)index],
        object[] items => Value.Of(items[index]),
        TemplateRange range => Value.Of(range[index]),
        List<Value> values => values[(int)index],
        IList items => Value.Of(items[(int)index]),
        _ => Value.Null,
    };

    public static bool TryOf(Value value, out Sequence sequence)
    {
        if (value.IsPlainItems)
        {
            var plain = (object[])value.Object!;
            sequence = new Sequence(plain, plain.Length, plain);
            return true;
        }

        sequence = value.Object switch
        {
            TemplateList list => new Sequence(list, list.Items.Count),
            TemplateRange range => new Sequence(range, range.Count),
            object[] items => new Sequence(items, items.Length),
            string => default,
            TemplateObject members => OfMembers(members.Members),
            IDictionary entries => OfMembers(Entries(entries)),
            IList items => new Sequence(items, items.Count),
            IEnumerable items => OfMany(items),
            _ => default,
        };
        return sequence._items is not null;
    }

    public IEnumerable<Value> Values()
    {
        for (var i = 0L; i < Count; i++)
            yield return this[i];
    }

    private static Sequence OfMany(IEnumerable items)
    {
        var values = items.Cast<object?>().Select(Value.Of).ToList();
        return new Sequence(values, values.Count);
    }

    private static Sequence OfMembers(IEnumerable<KeyValuePair<string, Value>> members)
    {
        var values = members.Select(member => Value.Of(Entry(member))).ToList();
        return new Sequence(values, values.Count);
    }

    private static TemplateObject Entry(KeyValuePair<string, Value> member)
    {
        var entry = new TemplateObject();
        entry.Set("key", Value.Of(member.Key));
        entry.Set("value", member.Value);
        return entry;
    }

    private static IEnumerable<KeyValuePair<string, Value>> Entries(IDictionary entries)
    {
        foreach (DictionaryEntry entry in entries)
            yield return new(entry.Key.ToString() ?? "", Value.Of(entry.Value));
    }
}
