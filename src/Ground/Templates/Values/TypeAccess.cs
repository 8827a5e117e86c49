using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Annai.Templates.Values;

/// <summary>Reads the public properties of a .NET type by their snake_case names, through delegates made once per type.</summary>
internal sealed class TypeAccess
{
    // The one static that changes: what a type's members are never differs, so the cache has no owner to belong to.
    private static readonly ConcurrentDictionary<Type, TypeAccess> Known = new();

    private readonly FrozenDictionary<string, Func<object, Value>> _members;

    private TypeAccess(Type type) =>
        _members = type
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
            .DistinctBy(property => SnakeCase(property.Name))
            .ToFrozenDictionary(property => SnakeCase(property.Name), Getter.For, StringComparer.Ordinal);

    public static TypeAccess Of(Type type) => Known.GetOrAdd(type, static type => new TypeAccess(type));

    public bool TryGet(object owner, string name, out Value value)
    {
        var found = _members.TryGetValue(name, out var get);
        value = found ? get!(owner) : Value.Null;
        return found;
    }

    public Func<object, Value>? Find(string name) => _members.GetValueOrDefault(name);

    public IEnumerable<string> Names => _members.Keys;

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

    private static class Getter
    {
        private static readonly MethodInfo Typed =
            typeof(Getter).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!;

        private static readonly MethodInfo TypedItems =
            typeof(Getter).GetMethod(nameof(MakeItems), BindingFlags.NonPublic | BindingFlags.Static)!;

        public static Func<object, Value> For(PropertyInfo property) =>
            property.DeclaringType!.IsValueType || property.PropertyType.IsByRef
                ? owner => Value.Of(property.GetValue(owner, BindingFlags.DoNotWrapExceptions, null, null, null))
                : (Func<object, Value>)Maker(property.PropertyType)
                    .MakeGenericMethod(property.DeclaringType, ItemOf(property.PropertyType) ?? property.PropertyType)
                    .Invoke(null, [property])!;

        private static MethodInfo Maker(Type type) => ItemOf(type) is null ? Typed : TypedItems;

        // Lists of the model are immutable arrays: unwrapped, they need no box each time that they are read.
        private static Type? ItemOf(Type type) =>
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && IsPlain(type.GenericTypeArguments[0])
                ? type.GenericTypeArguments[0]
                : null;

        private static bool IsPlain(Type item) => item is { IsClass: true, IsSealed: true } && item != typeof(string);

        private static Func<object, Value> MakeItems<TOwner, TItem>(PropertyInfo property)
            where TOwner : class
            where TItem : class
        {
            var get = property.GetMethod!.CreateDelegate<Func<TOwner, ImmutableArray<TItem>>>();
            return owner => Value.OfPlainItems(ImmutableCollectionsMarshal.AsArray(get((TOwner)owner)));
        }

        private static Func<object, Value> Make<TOwner, TProperty>(PropertyInfo property)
            where TOwner : class
        {
            var get = property.GetMethod!.CreateDelegate<Func<TOwner, TProperty>>();
            return get switch
            {
                Func<TOwner, string?> text => owner => Value.Of(text((TOwner)owner)),
                Func<TOwner, int> whole => owner => Value.Of((long)whole((TOwner)owner)),
                Func<TOwner, long> whole => owner => Value.Of(whole((TOwner)owner)),
                Func<TOwner, bool> truth => owner => Value.Of(truth((TOwner)owner)),
                Func<TOwner, double> fraction => owner => Value.Of(fraction((TOwner)owner)),
                Func<TOwner, Html> html => owner => Value.OfHtml(html((TOwner)owner).Text),
                _ => owner => Value.Of((object?)get((TOwner)owner)),
            };
        }
    }
}
