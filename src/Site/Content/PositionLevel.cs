namespace Annai.Content;

/// <summary>How exactly a position is known: the house itself, its block, or only its part of town.</summary>
public enum PositionLevel
{
    Exact,
    Block,
    Town,
}
