using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Annai.Templates.Values;

/// <summary>The public properties of a .NET type by their snake_case names, found once per type.</summary>
internal sealed class TypeAccess
{
    // The one static that changes: what a type's members are never differs, so the cache has no owner to belong to.
    private static readonly ConcurrentDictionary<Type, TypeAccess> Known = new();

    private readonly FrozenDictionary<string, Member> _members;

    private TypeAccess(Type type) =>
        _members = type
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(IsReadable)
            .DistinctBy(property => SnakeCase(property.Name))
            .ToFrozenDictionary(
                property => SnakeCase(property.Name),
                property => Member.Of(type, property),
                StringComparer.Ordinal);

    public static TypeAccess Of(Type type) => Known.GetOrAdd(type, static type => new TypeAccess(type));

    public bool TryGet(object owner, string name, out Value value)
    {
        var found = _members.TryGetValue(name, out var member);
        value = Value.Null;
        return found && member!.TryRead(owner, out value);
    }

    public Member? Find(string name) => _members.GetValueOrDefault(name);

    public IEnumerable<string> Names => _members.Keys;

    private static bool IsReadable(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true }
        && property.GetIndexParameters().Length == 0
        && !property.PropertyType.IsByRefLike;

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
                text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
