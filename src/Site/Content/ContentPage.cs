namespace Annai.Content;

/// <summary>`content/pages/*.md`: a page about the site itself.</summary>
public sealed record ContentPage(ContentPageId Id, Sourced<string> Title, Sourced<string> Summary, Prose Body)
{
    /// <summary>All of it but the sentences of its body.</summary>
    public IEnumerable<Sourced<string>> Texts => [Title, Summary];
}
