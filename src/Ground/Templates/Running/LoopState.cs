namespace Annai.Templates.Running;

/// <summary>The variable `for` inside a loop.</summary>
internal sealed class LoopState(long length)
{
    public const string Name = "for";

    public long Index { get; set; }

    public long Length { get; } = length;

    public long Rindex => Length - Index - 1;

    public bool First => Index == 0;

    public bool Last => Index == Length - 1;

    public bool Even => Index % 2 == 0;

    public bool Odd => Index % 2 == 1;
}
