namespace Annai.Content;

/// <summary>The name of a list of occasions: its file name.</summary>
public readonly record struct OccasionSetId(string Value)
{
    public override string ToString() => Value;
}
