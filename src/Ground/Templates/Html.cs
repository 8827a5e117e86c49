namespace Annai.Templates;

/// <summary>Text that is markup already and may pass into an escaped page as it stands.</summary>
public readonly record struct Html(string Text)
{
    public override string ToString() => Text;
}
