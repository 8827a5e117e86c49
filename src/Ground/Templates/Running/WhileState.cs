namespace Annai.Templates.Running;

/// <summary>The variable `while` inside a loop that does not know its length.</summary>
internal sealed class WhileState
{
    public const string Name = "while";

    public long Index { get; private set; } = -1;

    public bool First => Index == 0;

    public bool Even => Index % 2 == 0;

    public bool Odd => Index % 2 == 1;

    public void Next() => Index++;
}
