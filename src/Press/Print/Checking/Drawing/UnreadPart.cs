namespace Annai.Print.Checking.Drawing;

/// <summary>What a page may hold and the check does not look into, so that it can say so.</summary>
internal enum UnreadPart
{
    Annotations,
    Transparency,
    Layers,
    DrawnLetters,
}
