using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Tells what a translation lacks: a page then says that part in Japanese.</summary>
internal sealed class Translations(Site site, BrokenFiles broken, Findings findings)
{
    public void Check()
    {
        foreach (var programme in site.Programmes)
            Check(programme.Words, Parts);
        foreach (var notice in site.Notices)
            Check(notice.Words, Parts);
    }

    private static IEnumerable<(string Name, bool IsThere)> Parts(ProgrammeWords words) =>
    [
        ("title", Has(words.Title)), ("summary", Has(words.Summary)), ("who", Has(words.Who)), ("fee", Has(words.Fee)),
        ("fee_note", Has(words.FeeNote)), ("duration", Has(words.Duration)), ("booking", Has(words.Booking)),
        ("bring", !words.Bring.IsEmpty), ("contact", Has(words.ContactName)), ("closed", Has(words.Closed)),
        .. words.Deadlines.Keys.Order(StringComparer.Ordinal).Select(id => ($"deadlines, {id}", true)),
        ("the body", !words.Body.IsEmpty),
    ];

    private static IEnumerable<(string Name, bool IsThere)> Parts(NoticeWords words) =>
    [
        ("title", Has(words.Title)), ("summary", Has(words.Summary)), ("card", Has(words.CardName)),
        ("hero", Has(words.HeroAlt) && words.HeroAlt.Value != NoticeReader.Decorative),
        ("closed", Has(words.Closed)),
        ("the body", !words.Body.IsEmpty),
    ];

    private static bool Has(Sourced<string> text) => !string.IsNullOrEmpty(text.Value);

    private void Check<T>(
        ImmutableDictionary<Language, T> words,
        Func<T, IEnumerable<(string Name, bool IsThere)>> parts)
        where T : notnull
    {
        var japanese = parts(words[Language.Japanese]).Where(part => part.IsThere).Select(part => part.Name).ToList();
        foreach (var language in site.Configuration.Languages.Where(words.ContainsKey))
        {
            var own = parts(words[language]).Where(part => part.IsThere).Select(part => part.Name);
            var missing = japanese.Except(own).Select(name => $"`{name}`").ToList();
            if (missing.Count > 0 && !broken.Contains(PlaceOf(words[language]).File))
                findings.Add(
                    Codes.UntranslatedWords,
                    PlaceOf(words[language]),
                    $"this translation lacks {string.Join(", ", missing)}",
                    "these stand on the page in Japanese");
        }
    }

    private static SourcePlace PlaceOf<T>(T words) => words switch
    {
        ProgrammeWords programme => new SourcePlace(programme.Body.Place.File),
        NoticeWords notice => new SourcePlace(notice.Body.Place.File),
        _ => throw new ArgumentException("neither a programme nor a notice", nameof(words)),
    };
}
