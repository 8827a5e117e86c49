namespace Annai.Content;

/// <summary>The name of one place inside its set.</summary>
public readonly record struct PlaceId(string Value)
{
    public override string ToString() => Value;
}
