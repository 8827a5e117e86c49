using System.Runtime.CompilerServices;
using Annai.Templates.Running;

namespace Annai.Templates.Values;

/// <summary>
/// Remembers, at one place of a template, how the member was read from the last type of the model: nearly always the
/// next one is of the same type. One object is exchanged for another, so that many threads may share it.
/// </summary>
internal sealed class MemberCache(string name)
{
    private Member? _last;

    /// <summary>Reads the member, if the owner is an object of the model that has it.</summary>
    public bool TryRead(Value owner, out Value value)
    {
        if (_last is { } last && last.TryRead(owner.Model, out value))
            return true;
        value = Value.Null;
        return TryLearn(owner) is { } member && member.TryRead(owner.Model, out value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWrite(Value owner, Frame frame) =>
        (_last is { } last && last.TryWrite(owner.Model, frame))
        || (TryLearn(owner) is { } member && member.TryWrite(owner.Model, frame));

    private Member? TryLearn(Value owner)
    {
        // What templates make themselves is asked of as often, and never of the model.
        if (owner.Object is null or string or TemplateObject or TemplateList)
            return null;
        var type = owner.Object.GetType();
        if (!Members.IsModel(type) || TypeAccess.Of(type).Find(name) is not { } found)
            return null;
        _last = found;
        return found;
    }
}
