namespace Annai.Content;

/// <summary>The name of one occasion inside its set.</summary>
public readonly record struct OccasionId(string Value)
{
    public override string ToString() => Value;
}
