namespace Annai.Content;

/// <summary>The name of a label that places carry, short enough for an address.</summary>
public readonly record struct LabelId(string Value)
{
    public override string ToString() => Value;
}
