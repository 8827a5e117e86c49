namespace Annai.Content;

/// <summary>The name of one question inside its survey.</summary>
public readonly record struct QuestionId(string Value)
{
    public override string ToString() => Value;
}
