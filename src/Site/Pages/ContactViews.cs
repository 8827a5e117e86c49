using Annai.Content;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>Whom to call about a programme, as every page says it.</summary>
internal static class ContactViews
{
    public static ContactView Of(Programme programme, WordSet words, Writer writer) => new(
        writer.Said(programme.Words, said => said.ContactName),
        programme.Contact.Tel.Value.Written,
        programme.Contact.Tel.Value.Dialled,
        programme.Contact.Hours.Value.In(words.Calendar));
}
