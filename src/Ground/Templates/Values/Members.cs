using System.Collections;
using Annai.Templates.Functions;
using Annai.Templates.Running;

namespace Annai.Templates.Values;

/// <summary>What can be asked of a value with a dot.</summary>
internal static class Members
{
    private const string Size = "size";
    private const string IsEmpty = "empty?";

    public static bool TryGet(Value owner, string name, out Value value)
    {
        value = Value.Null;
        return TryOwn(owner, name, ref value)
            || (name == Size && TrySize(owner, out value))
            || (name == IsEmpty && TryIsEmpty(owner, out value));
    }

    public static IEnumerable<string> NamesOf(Value owner) => owner.Object switch
    {
        null or string => [],
        TemplateObject members => members.Names,
        TemplateList list => list.Members?.Names ?? [],
        IDictionary entries => entries.Keys.OfType<string>(),
        Function or TemplateRange => [],
        var other when IsClosed(other) => [],
        var other => TypeAccess.Of(other.GetType()).Names,
    };

    public static bool TrySize(Value owner, out Value size)
    {
        size = owner.Text is { } text ? Value.Of((long)text.Length)
            : owner.Object is TemplateObject ? Value.Null
            : Sequence.TryOf(owner, out var items) ? Value.Of(items.Count)
            : Value.Null;
        return !size.IsNull;
    }

    /// <summary>Whether a value is what `empty` compares with: no text, no items, no members.</summary>
    public static bool TryIsEmpty(Value owner, out Value isEmpty)
    {
        isEmpty = owner.Object is TemplateObject members ? Value.Of(members.Count == 0)
            : TrySize(owner, out var size) ? Value.Of(size.Whole == 0)
            : Value.Null;
        return !isEmpty.IsNull;
    }

    private static bool TryOwn(Value owner, string name, ref Value value) => owner.Object switch
    {
        null or string or Function => false,
        TemplateObject members => members.TryGet(name, out value),
        TemplateList { Members: { } members } => members.TryGet(name, out value),
        TemplateList or TemplateRange => false,
        IDictionary entries => TryEntry(entries, name, ref value),
        DateTime or TimeSpan or LoopState =>
            TypeAccess.Of(owner.Object.GetType()).TryGet(owner.Object, name, out value),
        var other when !IsClosed(other) => TypeAccess.Of(other.GetType()).TryGet(other, name, out value),
        _ => false,
    };

    /// <summary>Whether the members of such an object are its .NET properties and nothing else.</summary>
    public static bool IsModel(Type type) =>
        type is { IsClass: true, IsArray: false }
        && !typeof(IEnumerable).IsAssignableFrom(type)
        && !typeof(Delegate).IsAssignableFrom(type)
        && type.Assembly != typeof(Members).Assembly
        && !typeof(Type).IsAssignableFrom(type);

    // A list's own .NET members (capacity, sync_root …) are no business of a template.
    private static bool IsClosed(object owner) => owner is IList or Type or Delegate;

    private static bool TryEntry(IDictionary entries, string name, ref Value value)
    {
        var found = entries.Contains(name);
        if (found)
            value = Value.Of(entries[name]);
        return found;
    }
}
