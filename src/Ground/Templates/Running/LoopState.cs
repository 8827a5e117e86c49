using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>The variable `for` inside a loop.</summary>
internal sealed class LoopState
{
    public const string Name = "for";

    private LoopItems _items;
    private ValueText? _text;

    public long Index { get; private set; }

    public long Length => _items.Count;

    public long Rindex => Length - Index - 1;

    public bool First => Index == 0;

    public bool Last => Index == Length - 1;

    public bool Even => Index % 2 == 0;

    public bool Odd => Index % 2 == 1;

    /// <summary>Whether this item differs from the one before.</summary>
    public bool Changed => First || !Comparison.AreEqual(_items[Index - 1], _items[Index], _text!);

    public void Begin(LoopItems items, ValueText text) => (_items, _text) = (items, text);

    public void Next(long index) => Index = index;
}
