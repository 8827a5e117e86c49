namespace Annai.Content;

/// <summary>The name of a programme: its file name, and its place in addresses.</summary>
public readonly record struct ProgrammeId(string Value)
{
    public override string ToString() => Value;
}
