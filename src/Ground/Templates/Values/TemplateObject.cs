namespace Annai.Templates.Values;

/// <summary>`{…}`: members in the order in which they were set, some of which may be made read-only.</summary>
internal class TemplateObject
{
    private readonly OrderedDictionary<string, Value> _members = new(StringComparer.Ordinal);
    private HashSet<string>? _readOnly;

    public virtual IEnumerable<string> Names => _members.Keys;

    public int Count => _members.Count;

    public IEnumerable<KeyValuePair<string, Value>> Members => _members;

    public virtual bool TryGet(string name, out Value value) => _members.TryGetValue(name, out value);

    public bool IsReadOnly(string name) => _readOnly?.Contains(name) == true;

    public void MakeReadOnly(string name) => (_readOnly ??= new(StringComparer.Ordinal)).Add(name);

    public void Set(string name, Value value) => _members[name] = value;
}
