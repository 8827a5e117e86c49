using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>The part of a sequence that a loop goes through, and in which direction.</summary>
internal readonly struct LoopItems(Sequence items, long first, long count, bool isReversed)
{
    public long Count { get; } = count;

    public Value this[long index] => items[isReversed ? first + Count - 1 - index : first + index];
}
