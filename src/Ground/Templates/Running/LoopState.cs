using System.Runtime.CompilerServices;
using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>The variable `for` inside a loop, and the loop's own account of where it is.</summary>
internal sealed class LoopState
{
    public const string Name = "for";

    private Sequence _items;
    private long _first;
    private bool _isReversed;
    private ValueText? _text;

    public long Index { get; private set; }

    public long Length { get; private set; }

    public long Rindex => Length - Index - 1;

    public bool First => Index == 0;

    public bool Last => Index == Length - 1;

    public bool Even => Index % 2 == 0;

    public bool Odd => Index % 2 == 1;

    /// <summary>Whether this item differs from the one before.</summary>
    public bool Changed => First || !Comparison.AreEqual(At(Index - 1), At(Index), _text!);

    /// <summary>Begins anew with a part of the items, before the first of it.</summary>
    public void Begin(Sequence items, long first, long count, bool isReversed, ValueText text)
    {
        _items = items;
        _first = first;
        _isReversed = isReversed;
        _text = text;
        Length = count;
        Index = -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryNext(out Value item)
    {
        var isThere = Index + 1 < Length;
        item = isThere ? At(++Index) : Value.Null;
        return isThere;
    }

    private Value At(long index) => _items[_isReversed ? _first + Length - 1 - index : _first + index];
}
