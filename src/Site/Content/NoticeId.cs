namespace Annai.Content;

/// <summary>The name of a notice type: its file name, opaque to a reader.</summary>
public readonly record struct NoticeId(string Value)
{
    public override string ToString() => Value;
}
