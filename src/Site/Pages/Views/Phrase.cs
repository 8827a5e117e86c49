using Annai.Content;
using Annai.Templates;

namespace Annai.Pages.Views;

/// <summary>Words on a page, and the attribute that says their language where it is not the page's.</summary>
public sealed record Phrase(string Text, Html Lang)
{
    public static Phrase None { get; } = new("", new Html(""));

    public static Html LangOf(Language words, Language page) =>
        new(words == page ? "" : $" lang=\"{words}\"");
}
