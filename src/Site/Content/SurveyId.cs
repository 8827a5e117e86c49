namespace Annai.Content;

/// <summary>The name of a survey: its file name.</summary>
public readonly record struct SurveyId(string Value)
{
    public override string ToString() => Value;
}
