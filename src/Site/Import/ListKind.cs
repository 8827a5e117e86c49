namespace Annai.Import;

/// <summary>What the rows of a list become.</summary>
public enum ListKind
{
    Places,
    Occasions,
    Mailings,
}
