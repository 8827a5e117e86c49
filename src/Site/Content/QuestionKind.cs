namespace Annai.Content;

/// <summary>How a question is answered: one of several, any of several, a scale of faces, or yes, no, unsure.</summary>
public enum QuestionKind
{
    OneOf,
    AnyOf,
    Faces,
    YesNo,
}
