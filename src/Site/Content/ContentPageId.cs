namespace Annai.Content;

/// <summary>The name of a page about the site itself: its file name.</summary>
public readonly record struct ContentPageId(string Value)
{
    public override string ToString() => Value;
}
