namespace Annai.Templates.Values;

/// <summary>
/// Remembers, at one place of a template, how the member was read from the last type of the model: nearly always the next
/// one is of the same type. One object is exchanged for another, so that many threads may share it.
/// </summary>
internal sealed class MemberCache(string name)
{
    private Entry? _last;

    public bool TryGet(Value owner, out Value value)
    {
        if (_last is { } last && owner.TryExactly(last.Type, out var model))
        {
            value = last.Get(model);
            return true;
        }

        value = Value.Null;
        return TryLearn(owner.Object) && TryGet(owner, out value);
    }

    private bool TryLearn(object? owner)
    {
        if (owner is null || !Members.IsModel(owner.GetType()) || TypeAccess.Of(owner.GetType()).Find(name) is not { } get)
            return false;
        _last = new Entry(owner.GetType(), get);
        return true;
    }

    private sealed record Entry(Type Type, Func<object, Value> Get);
}
