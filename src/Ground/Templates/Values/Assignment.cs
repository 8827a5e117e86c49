using Annai.Templates.Functions;
using Annai.Templates.Running;

namespace Annai.Templates.Values;

/// <summary>Setting what belongs to a value. Only what a template made can be set, never the model.</summary>
internal static class Assignment
{
    public static bool TrySet(Frame frame, Value owner, string name, Value value)
    {
        switch (owner.Object)
        {
            case BuiltinObject builtin:
                return builtin.TrySet(frame, name, value);
            case TemplateObject members when !members.IsReadOnly(name):
                members.Set(name, value);
                return true;
            case TemplateList list:
                list.SetMember(name, value);
                return true;
            default:
                return false;
        }
    }

    public static bool TrySet(Value owner, long index, Value value, int limit)
    {
        if (owner.Object is not TemplateList list)
            return false;
        var place = index < 0 ? list.Items.Count + index : index;
        if (place < 0 || place >= limit)
            return false;
        list.Set((int)place, value);
        return true;
    }

    /// <summary>Why a member could not be set.</summary>
    public static (string Message, string? Hint) Refusal(Value owner, string name, Value value) => owner.Object switch
    {
        BuiltinObject group when group.Wanted(name) is { } wanted =>
            ($"`{group.Name}.{name}` wants {wanted}, found {Described.Of(value)}", null),
        BuiltinObject group => ($"`{group.Name}.{name}` belongs to the language and cannot be set", null),
        TemplateObject members when members.IsReadOnly(name) => ($"`.{name}` is read-only", null),
        _ => (
            $"`.{name}` cannot be set on {Described.Of(owner)}",
            "members can be set on `{…}` and `[…]` that a template made"),
    };

    /// <summary>Why an item could not be set.</summary>
    public static (string Message, string? Hint) Refusal(Value owner, long index, int limit) =>
        owner.Object is TemplateList list
            ? ($"`[{index}]` is no place in a list of {list.Items.Count} that may grow to {limit} items", null)
            : (
                $"`[{index}]` cannot be set on {Described.Of(owner)}",
                "items can be set on `{…}` and `[…]` that a template made");
}
