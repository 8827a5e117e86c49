using System.Collections.Immutable;

namespace Annai.Templates.Running;

/// <summary>What a function or an include was called with: by place, and by name.</summary>
internal sealed record Arguments(ImmutableArray<Value> ByPlace, ImmutableDictionary<string, Value> ByName)
{
    public static Arguments None { get; } = new([], ImmutableDictionary<string, Value>.Empty);

    public Value At(int place) => place < ByPlace.Length ? ByPlace[place] : Value.Null;
}
