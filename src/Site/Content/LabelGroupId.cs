namespace Annai.Content;

/// <summary>The name of a group of labels.</summary>
public readonly record struct LabelGroupId(string Value)
{
    public override string ToString() => Value;
}
