using System.Collections.Immutable;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Pages.Views;

namespace Annai.Pages.Finder;

/// <summary>Turns labels and areas into the form that narrows a list down.</summary>
internal sealed class FindViews(SeenSite site, Routes routes, Writer writer, WordSet words)
{
    /// <param name="programme">Whose places they are.</param>
    /// <param name="places">The places of the list.</param>
    /// <param name="preset">Labels that are ticked from the start.</param>
    public FindView Of(Programme programme, ImmutableArray<Place> places, ImmutableArray<LabelId> preset)
    {
        ImmutableArray<FindGroup> groups = [.. site.LabelGroups.Select(group => Group(group, places, preset))];
        groups = [.. groups.Where(group => !group.Options.IsEmpty)];
        ImmutableArray<FindOption> areas = [.. Areas(programme, places)];
        var found = words["found"].Split("{n}");
        return new FindView(groups, areas)
        {
            FoundBefore = found[0],
            FoundAfter = found[^1],
        };
    }

    /// <summary>The areas in which a place of the list lies, in the order of their file.</summary>
    public IEnumerable<FindOption> Areas(Programme programme, ImmutableArray<Place> places)
    {
        var language = Routes.LanguageOf(programme, words.Language);
        var counts = places
            .Where(place => place.Area is not null)
            .CountBy(place => place.Area!.Value.Value)
            .ToDictionary();
        return
            from area in site.Areas
            let id = area.Id.Value
            where counts.ContainsKey(id)
            select new FindOption(
                id.Value, NameOf(area), counts[id], false, routes.Of(programme.Id, language, id));
    }

    /// <summary>Its name in the page's language.</summary>
    public Phrase NameOf(Area area) => area.Words.In(words.Language) is { Length: > 0 }
        ? writer.Said(area.Words)
        : writer.Japanese(area.Name.Value);

    private FindGroup Group(LabelGroup group, ImmutableArray<Place> places, ImmutableArray<LabelId> preset) => new(
        group.Id.Value.Value,
        writer.Said(group.Words),
        group.Match.Value == LabelMatch.Any,
        [
            .. from label in @group.Labels
               let id = label.Id.Value
               let count = places.Count(place => place.Labels.Any(has => has.Value == id))
               where count > 0
               select new FindOption(id.Value, writer.Said(label.Words), count, preset.Contains(id), ""),
        ]);
}
