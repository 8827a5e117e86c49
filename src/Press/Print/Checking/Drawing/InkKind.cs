namespace Annai.Print.Checking.Drawing;

/// <summary>By what a colour is made.</summary>
internal enum InkKind
{
    /// <summary>Black ink alone.</summary>
    Grey,

    /// <summary>The light of a screen, which no printing press has.</summary>
    Screen,

    /// <summary>The four inks of a press.</summary>
    Four,

    /// <summary>Inks that are called by their names.</summary>
    Named,

    /// <summary>A pattern or a place in a table of colours.</summary>
    Other,
}
