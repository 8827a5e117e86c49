using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>The variable `for` inside a loop.</summary>
internal sealed class LoopState
{
    public const string Name = "for";

    private ValueText? _text;
    private Value _previous;
    private Value _current;

    public long Index { get; private set; }

    public long Length { get; private set; }

    public long Rindex => Length - Index - 1;

    public bool First => Index == 0;

    public bool Last => Index == Length - 1;

    public bool Even => Index % 2 == 0;

    public bool Odd => Index % 2 == 1;

    /// <summary>Whether this item differs from the one before.</summary>
    public bool Changed => First || !Comparison.AreEqual(_previous, _current, _text!);

    public void Begin(long length, ValueText text) => (Length, Index, _text) = (length, -1, text);

    public void Next(Value item)
    {
        Index++;
        (_previous, _current) = (_current, item);
    }
}
