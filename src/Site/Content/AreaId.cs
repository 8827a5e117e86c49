namespace Annai.Content;

/// <summary>The name of an area of the city.</summary>
public readonly record struct AreaId(string Value)
{
    public override string ToString() => Value;
}
