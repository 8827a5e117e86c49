using System.Collections.Immutable;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>Whom to call about a programme, as every page says it.</summary>
internal static class ContactViews
{
    /// <returns>Each once: most programmes of a city name the same section.</returns>
    public static ImmutableArray<ContactView> Of(
        SeenSite site, IEnumerable<Programme> programmes, WordSet words) =>
    [
        .. programmes.Select(programme => Of(programme, words, new Writer(site, programme, words)))
            .DistinctBy(contact => (contact.Name, contact.Tel, string.Join('\n', contact.Hours))),
    ];

    public static ContactView Of(Programme programme, WordSet words, Writer writer) => new(
        writer.Said(programme.Words, said => said.ContactName),
        programme.Contact.Tel.Value.Written,
        programme.Contact.Tel.Value.Dialled,
        programme.Contact.Hours.Value.In(words.Calendar));
}
