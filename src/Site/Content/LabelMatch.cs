namespace Annai.Content;

/// <summary>How the ticked labels of one group combine.</summary>
public enum LabelMatch
{
    Any,
    All,
}
