namespace Annai.Print.Checking.Drawing;

/// <summary>What is drawn.</summary>
internal enum MarkKind
{
    Text,
    Shape,
    Picture,
    Gradient,
}
