namespace Annai.Templates.Values;

/// <summary>`[…]`: a list, which may have members of its own beside its items.</summary>
internal sealed class TemplateList
{
    public TemplateList() => Items = [];

    public TemplateList(IEnumerable<Value> items) => Items = [.. items];

    public List<Value> Items { get; }

    public TemplateObject? Members { get; private set; }

    public void SetMember(string name, Value value) => (Members ??= new TemplateObject()).Set(name, value);

    /// <summary>Sets an item; a list grows to hold it.</summary>
    public void Set(int index, Value value)
    {
        while (Items.Count <= index)
            Items.Add(Value.Null);
        Items[index] = value;
    }
}
