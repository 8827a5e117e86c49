using System.Collections;
using Annai.Templates.Running;

namespace Annai.Templates.Functions;

/// <summary>What can be asked of a value with a dot.</summary>
internal static class Members
{
    public static bool TryGet(Value owner, string name, out Value value)
    {
        if (owner.Object is Arguments arguments)
            return arguments.ByName.TryGetValue(name, out value);
        if (owner.Text is null && TypeAccess.TryMember(owner.Object, name, out value))
            return true;
        value = Value.Null;
        return name == "size" && TrySize(owner, out value);
    }

    public static IEnumerable<string> Of(Value owner) =>
        owner.Object is Arguments arguments ? arguments.ByName.Keys
        : owner.Items is not null || owner.Text is not null ? ["size"]
        : TypeAccess.MembersOf(owner.Object);

    private static bool TrySize(Value owner, out Value size)
    {
        size = owner.Text is { } text ? Value.Of((long)text.Length)
            : owner.Items is ICollection items ? Value.Of((long)items.Count)
            : Value.Null;
        return !size.IsNull;
    }
}
