namespace Annai.Content;

/// <summary>The name of a list of places: its file name.</summary>
public readonly record struct PlaceSetId(string Value)
{
    public override string ToString() => Value;
}
