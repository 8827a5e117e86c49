using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages;

/// <summary>What stands in the head of each page, and in its list of languages.</summary>
internal sealed class PageHeads(Routes routes, PageScripts scripts)
{
    public PageView Of(SeenSite site, Programme programme, WordSet language, Writer writer)
    {
        var title = writer.Said(programme.Words, said => said.Title).Text;
        return Head(site, language, title, writer.Said(programme.Words, said => said.Summary).Text) with
        {
            Canonical = routes.Absolute(routes.Of(programme.Id, language.Language)),
            IsIndexed = true,
            JsonLd = ProgrammeData.Of(site, programme, language, writer, routes),
            Languages = Links(site, programme.Words.Keys, other => routes.Of(programme.Id, other), language.Language),
        };
    }

    public PageView Of(
        SeenSite site, Notice notice, Programme programme, WordSet language, Writer writer)
    {
        var title = writer.Said(notice.Words, said => said.Title).Text;
        var summary = writer.Said(notice.Words, said => said.Summary).Text is { Length: > 0 } own
            ? own
            : writer.Said(programme.Words, said => said.Summary).Text;
        var programmes = programme.Words.ContainsKey(language.Language) ? language.Language : Language.Japanese;
        var picture = notice.Hero is { } hero ? site.Picture(hero.Image.Value) : null;
        return Head(site, language, title, summary) with
        {
            Canonical = routes.Absolute(routes.Of(programme.Id, programmes)),
            Languages = Links(site, notice.Words.Keys, other => routes.Of(notice.Id, other), language.Language),
            Picture = picture is null
                ? ""
                : routes.Absolute(picture.Largest),
        };
    }

    /// <summary>The head of a page in Japanese only.</summary>
    public PageView Of(SeenSite site, string title, string description, string path, bool isIndexed) =>
        Head(site, site.Words(Language.Japanese), title, description) with
        {
            Canonical = routes.Absolute(path),
            IsIndexed = isIndexed,
        };

    /// <summary>The head of a page of places, which stands beside its programme's.</summary>
    public PageView Of(SeenSite site, WordSet language, string title, string description, string path) =>
        Head(site, language, title, description) with { Canonical = routes.Absolute(path), IsIndexed = true };

    private PageView Head(SeenSite site, WordSet language, string title, string description) => new()
    {
        Language = language.Language.Tag,
        Words = new ReadOnlyDictionary<string, string>(language.All),
        Languages = [],
        Title = title,
        Description = description,
        Canonical = "",
        IsIndexed = false,
        Picture = "",
        JsonLd = null,
        Script = scripts.ViewOf(language.Language),
        RunBy = language.Filled("run_by", ("operator", site.Configuration.Operator.Name.Value)),
    };

    private static ImmutableArray<LanguageLink> Links(
        SeenSite site,
        IEnumerable<Language> known,
        Func<Language, string> path,
        Language current)
    {
        ImmutableArray<LanguageLink> links =
        [
            .. site.Configuration.Languages.Intersect(known).Select(language =>
                new LanguageLink(site.NameOf(language), language.Tag, path(language), language == current)),
        ];
        return links.Length > 1 ? links : [];
    }
}
