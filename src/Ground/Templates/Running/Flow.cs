namespace Annai.Templates.Running;

/// <summary>How a block goes on after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
