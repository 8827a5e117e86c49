using System.Collections.Immutable;
using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>What a function or an include was called with: by place, and by name.</summary>
internal sealed record Arguments(ImmutableArray<Value> ByPlace, ImmutableArray<(string Name, Value Value)> ByName)
{
    public static Arguments None { get; } = new([], []);

    public int Count => ByPlace.Length + ByName.Length;

    public Value At(int place) => place < ByPlace.Length ? ByPlace[place] : Value.Null;

    public bool TryNamed(string name, out Value value)
    {
        // Of two of one name the later one counts, as it does in `$`.
        for (var at = ByName.Length - 1; at >= 0; at--)
            if (ByName[at].Name == name)
            {
                value = ByName[at].Value;
                return true;
            }

        value = Value.Null;
        return false;
    }

    /// <summary>The variable `$`: a list of what came by place, with members for what came by name.</summary>
    public TemplateList AsList()
    {
        var list = new TemplateList(ByPlace);
        foreach (var (name, value) in ByName)
            list.SetMember(name, value);
        return list;
    }
}
