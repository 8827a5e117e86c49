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
}
