namespace Annai.Import.Difference;

/// <summary>
/// The rows that were read, by what two of them would have alike: sixteen bytes each, for this alone grows with a list.
/// </summary>
internal sealed class SeenRows
{
    private Slot[] _slots = new Slot[1 << 10];
    private int _count;

    /// <param name="key">What a twin would have alike.</param>
    /// <param name="row">The row, from 1.</param>
    /// <param name="cells">What stands for all of its cells.</param>
    /// <returns>The earlier row with that key; null where there is none, and this one is kept.</returns>
    public (int Row, bool IsSame)? Earlier(ulong key, int row, ulong cells)
    {
        if (_count > _slots.Length / 4 * 3)
            Grow();
        ref var slot = ref SlotOf(key);
        if (slot.Row > 0)
            return (slot.Row, slot.Cells == (uint)cells);
        slot = new Slot(key, row, (uint)cells);
        _count++;
        return null;
    }

    // Its own, or the free one in which it belongs.
    private ref Slot SlotOf(ulong key)
    {
        var at = (int)key & (_slots.Length - 1);
        while (_slots[at].Row > 0 && _slots[at].Key != key)
            at = (at + 1) & (_slots.Length - 1);
        return ref _slots[at];
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
            if (slot.Row > 0)
                SlotOf(slot.Key) = slot;
    }

    // Half of the cells' fingerprint: it is only held against a row that has the same key.
    private readonly record struct Slot(ulong Key, int Row, uint Cells);
}
