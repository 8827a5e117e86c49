namespace Annai.Events;

/// <summary>What a word of the vocabulary names.</summary>
public enum TermKind
{
    Tenant,
    Notice,
    Programme,
    Code,
    Place,
    Label,
    Area,
    Language,
    Survey,
    Question,
    Option,
}
