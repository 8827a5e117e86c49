using System.Collections.Immutable;
using Annai.Content;
using Annai.Pages.Drawing;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>
/// Picks an author's words in the language of one page, with their values filled in; what nobody translated stands
/// there in Japanese and says so.
/// </summary>
internal sealed class Writer
{
    private readonly Language _language;
    private readonly TextFilling _filling;
    private readonly SeenSite _site;
    private readonly ProsePage _page;

    public Writer(SeenSite site, Programme? programme, WordSet words, Notice? notice = null)
    {
        _language = words.Language;
        _filling = new TextFilling(site, programme, notice, words);
        _site = site;
        _page = new ProsePage(site, _filling, words, programme?.Contact);
    }

    public Phrase Said<T>(ImmutableDictionary<Language, T> words, Func<T, Sourced<string>> pick)
    {
        if (words.TryGetValue(_language, out var own) && pick(own).Value is { Length: > 0 } text)
            return In(text, _language);
        return pick(words[Language.Japanese]).Value is { Length: > 0 } japanese
            ? In(japanese, Language.Japanese)
            : Phrase.None;
    }

    public Phrase Said(Wording words) =>
        words.In(_language) is { Length: > 0 } text
            ? In(text, _language)
            : In(words.Japanese.Value ?? "", Language.Japanese);

    /// <summary>Words that have no translation: names and addresses.</summary>
    public Phrase Japanese(string text) => text.Length == 0 ? Phrase.None : In(text, Language.Japanese);

    public ImmutableArray<Phrase> List<T>(
        ImmutableDictionary<Language, T> words,
        Func<T, ImmutableArray<Sourced<string>>> pick)
    {
        var hasOwn = words.TryGetValue(_language, out var own) && !pick(own).IsEmpty;
        var language = hasOwn ? _language : Language.Japanese;
        return [.. pick(words[language]).Select(item => In(item.Value, language))];
    }

    public ProseView Prose<T>(ImmutableDictionary<Language, T> words, Func<T, Prose> pick)
    {
        var hasOwn = words.TryGetValue(_language, out var own) && !pick(own).IsEmpty;
        var language = hasOwn ? _language : Language.Japanese;
        return Prose(pick(words[language]), language);
    }

    public ProseView Prose(Prose prose, Language language) =>
        new(_site.Draw(prose, _page), Phrase.LangOf(language, _language));

    private Phrase In(string text, Language language) =>
        new(_filling.Fill(text), Phrase.LangOf(language, _language));
}
