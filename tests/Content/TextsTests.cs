using System.Reflection;
using Annai.Content;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>What a check walks through is all that an author can write.</summary>
public sealed class TextsTests
{
    [Fact]
    public void Every_text_of_a_programme_is_among_its_texts()
    {
        var words = Reading.With("content/programmes/kenshin.md", """
            ---
            title: a
            summary: b
            who: c
            fee: d
            fee_note: e
            duration: f
            booking: g
            deadlines: [{ id: visit, on: 2027-01-31, words: h }]
            bring: [i, j]
            contact: { name: k, tel: 073-000-0000 }
            closed: l
            places: [clinics]
            ---
            """).Site!.Programmes.Single().Japanese;
        Assert.Equal("abcdefghijkl", string.Concat(words.Texts.Select(text => text.Value)));
        Assert.Superset(Own(words), words.Texts.ToHashSet());
    }

    [Fact]
    public void Every_text_of_a_notice_and_of_a_page_is_among_its_texts()
    {
        using var city = TempSite.OfSample();
        city.Write("content/pages/about.md", "---\ntitle: a\nsummary: b\n---\n");
        city.Write("content/notices/kenshin-b.md", """
            ---
            programme: kenshin
            segment: lapsed
            card: { colour: 緑, name: c }
            hero: { image: kenshin-b, alt: d, words: e }
            title: a
            summary: b
            ---
            """);
        var site = Reading.Of(city).Site!;
        var words = site.Notices.Single(notice => notice.Id.Value == "kenshin-b").Japanese;
        Assert.Equal("abcde", string.Concat(words.Texts.Select(text => text.Value)));
        Assert.Superset(Own(words), words.Texts.ToHashSet());
        Assert.Superset(Own(site.Pages.Single()), site.Pages.Single().Texts.ToHashSet());
    }

    private static HashSet<Sourced<string>> Own(object words) =>
    [
        .. words.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(Sourced<string>))
            .Select(property => (Sourced<string>)property.GetValue(words)!),
    ];
}
