using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Annai.Templates.Running;

namespace Annai.Templates.Values;

/// <summary>A public property of a type of the model, found once and read through a delegate.</summary>
internal abstract class Member
{
    private static readonly MethodInfo Typed = Method(nameof(Make));
    private static readonly MethodInfo TypedItems = Method(nameof(MakeItems));

    public static Member Of(Type owner, PropertyInfo property) =>
        owner.IsValueType || property.PropertyType.IsByRef
            ? new BoxedMember(owner, property)
            : (Member)Maker(property.PropertyType)
                .MakeGenericMethod(owner, ItemOf(property.PropertyType) ?? property.PropertyType)
                .Invoke(null, [property])!;

    /// <summary>Reads the property, if the object is of exactly the type that it is a property of.</summary>
    public abstract bool TryRead(object? owner, out Value value);

    /// <summary>Writes the property; what is text or a whole number needs not become a value first.</summary>
    public virtual bool TryWrite(object? owner, Frame frame)
    {
        var isRead = TryRead(owner, out var value);
        if (isRead)
            frame.Write(value);
        return isRead;
    }

    private static MethodInfo Method(string name) =>
        typeof(Member).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static MethodInfo Maker(Type type) => ItemOf(type) is null ? Typed : TypedItems;

    // Lists of the model are immutable arrays: unwrapped, they need no box each time that they are read.
    private static Type? ItemOf(Type type) =>
        type.IsGenericType
        && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && IsPlain(type.GenericTypeArguments[0])
            ? type.GenericTypeArguments[0]
            : null;

    private static bool IsPlain(Type item) => item is { IsClass: true, IsSealed: true } && item != typeof(string);

    private static TypedMember<TOwner, ImmutableArray<TItem>> MakeItems<TOwner, TItem>(PropertyInfo property)
        where TOwner : class
        where TItem : class =>
        new(
            Getter<TOwner, ImmutableArray<TItem>>(property),
            items => Value.OfPlainItems(ImmutableCollectionsMarshal.AsArray(items)));

    private static Member Make<TOwner, TProperty>(PropertyInfo property)
        where TOwner : class =>
        Getter<TOwner, TProperty>(property) switch
        {
            Func<TOwner, string?> text => new TextMember<TOwner>(text),
            Func<TOwner, int> whole => new WholeMember<TOwner>(whole),
            Func<TOwner, long> whole => new TypedMember<TOwner, long>(whole, Value.Of),
            Func<TOwner, bool> truth => new TypedMember<TOwner, bool>(truth, Value.Of),
            Func<TOwner, double> fraction => new TypedMember<TOwner, double>(fraction, Value.Of),
            Func<TOwner, Html> html => new TypedMember<TOwner, Html>(html, static html => Value.OfHtml(html.Text)),
            var get => new TypedMember<TOwner, TProperty>(get, static value => Value.Of((object?)value)),
        };

    private static Func<TOwner, TProperty> Getter<TOwner, TProperty>(PropertyInfo property) =>
        property.GetMethod!.CreateDelegate<Func<TOwner, TProperty>>();

    private abstract class OwnedMember<TOwner> : Member
        where TOwner : class
    {
        // A type that others derive from may have had this property hidden by one of them.
        private readonly bool _isSealed = typeof(TOwner).IsSealed;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        protected TOwner? Owner(object? owner) =>
            owner is TOwner typed && (_isSealed || typed.GetType() == typeof(TOwner)) ? typed : null;
    }

    private sealed class TextMember<TOwner>(Func<TOwner, string?> get) : OwnedMember<TOwner>
        where TOwner : class
    {
        public override bool TryRead(object? owner, out Value value)
        {
            var typed = Owner(owner);
            value = typed is null ? Value.Null : Value.Of(get(typed));
            return typed is not null;
        }

        public override bool TryWrite(object? owner, Frame frame)
        {
            if (Owner(owner) is not { } typed)
                return false;
            frame.WriteText(get(typed));
            return true;
        }
    }

    private sealed class WholeMember<TOwner>(Func<TOwner, int> get) : OwnedMember<TOwner>
        where TOwner : class
    {
        public override bool TryRead(object? owner, out Value value)
        {
            var typed = Owner(owner);
            value = typed is null ? Value.Null : Value.Of((long)get(typed));
            return typed is not null;
        }

        public override bool TryWrite(object? owner, Frame frame)
        {
            if (Owner(owner) is not { } typed)
                return false;
            frame.Output.Write(get(typed));
            return true;
        }
    }

    private sealed class TypedMember<TOwner, TProperty>(
        Func<TOwner, TProperty> get,
        Func<TProperty, Value> valueOf) : OwnedMember<TOwner>
        where TOwner : class
    {
        public override bool TryRead(object? owner, out Value value)
        {
            var typed = Owner(owner);
            value = typed is null ? Value.Null : valueOf(get(typed));
            return typed is not null;
        }
    }

    private sealed class BoxedMember(Type type, PropertyInfo property) : Member
    {
        public override bool TryRead(object? owner, out Value value)
        {
            var isRead = owner?.GetType() == type;
            value = isRead
                ? Value.Of(property.GetValue(owner, BindingFlags.DoNotWrapExceptions, null, null, null))
                : Value.Null;
            return isRead;
        }
    }
}
