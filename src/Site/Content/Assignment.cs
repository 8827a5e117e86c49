namespace Annai.Content;

/// <summary>How it was decided who gets which design: only where chance decided may two designs be compared.</summary>
public enum Assignment
{
    BySegment,
    Random,
}
