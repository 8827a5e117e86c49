using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Pages.Drawing;
using Annai.Templates;

namespace Annai.Pages.Records;

/// <summary>
/// A site as one page sees it. It notes all that the page looks at, so that the page is drawn again when that changes,
/// and only then: whatever a page is drawn from has to come through here.
/// </summary>
internal sealed class SeenSite(
    Site site, WordSets words, PictureAlbum pictures, Proses? proses, ProseRenderers renderers, JapaneseDay today)
{
    private readonly HashSet<string> _seen =
        new(OnEveryPage, StringComparer.Ordinal);

    /// <summary>The style that every page carries.</summary>
    public const string Css = "css/site.css";

    /// <summary>The style that every page names for printers.</summary>
    public const string PrintCss = "css/print.css";

    /// <summary>The style that every page with a script names.</summary>
    public const string ScriptCss = "css/find.css";

    /// <summary>The style of pages on which a printed code is typed.</summary>
    public const string TypedCss = "css/typed.css";

    private static readonly ImmutableArray<string> OnEveryPage =
    [
        Sources.Annai, ConfigurationReader.FileName,
        .. ((string[])[Css, PrintCss, ScriptCss]).Select(Sources.OfTemplate),
    ];

    public Today Today { get; } = new(today);

    public IEnumerable<string> Seen => _seen.Order(StringComparer.Ordinal);

    public SiteConfiguration Configuration => site.Configuration;

    public ImmutableArray<Programme> Programmes
    {
        get
        {
            _seen.Add(Sources.Programmes);
            return [.. site.Programmes.Select(programme => Programme(programme.Id))];
        }
    }

    /// <summary>All notices with their programmes, of which a page shows no more than what a card says.</summary>
    public IEnumerable<(Notice Notice, Programme Programme)> Cards
    {
        get
        {
            _seen.Add(Sources.Cards);
            foreach (var notice in site.Notices)
            {
                var programme = site.ProgrammeOf(notice);
                // The values that a text names stand anywhere in these.
                if (Sources.CardOf(notice, programme).Contains('{', StringComparison.Ordinal))
                    (_, _) = (Notice(notice.Id), Programme(programme.Id));
                yield return (notice, programme);
            }
        }
    }

    /// <summary>Whether there is a code that somebody could type.</summary>
    public bool HasCodes
    {
        get
        {
            _seen.Add(Sources.Codes);
            return !site.Codes.IsEmpty;
        }
    }

    public Programme Programme(ProgrammeId id)
    {
        _seen.Add($"content/programmes/{id}");
        return site.ProgrammeOf(id);
    }

    public Notice Notice(NoticeId id)
    {
        _seen.Add($"content/notices/{id}");
        return site.NoticeOf(id);
    }

    public NoticeId NoticeOf(CodeId code)
    {
        _seen.Add(Sources.Of(code));
        return site.CodeOf(code).Notice.Value;
    }

    public Survey Survey(SurveyId id)
    {
        _seen.Add($"content/surveys/{id}");
        return site.SurveyOf(id);
    }

    public ContentPage? Page(ContentPageId id)
    {
        _seen.Add($"content/pages/{id}");
        return site.FindPage(id);
    }

    public WordSet Words(Language language)
    {
        _seen.Add(Sources.Of(words[language]));
        return words[language];
    }

    public string NameOf(Language language)
    {
        _seen.Add(Sources.NameOf(language));
        return words[language]["language"];
    }

    /// <summary>The places of a programme, set by set, each in the order of its file.</summary>
    public IEnumerable<Place> PlacesOf(Programme programme)
    {
        foreach (var set in programme.PlaceSets)
            _seen.Add($"content/places/{set}");
        return site.PlacesOf(programme);
    }

    /// <summary>The days of a programme, set by set, each in the order of its file.</summary>
    public IEnumerable<Occasion> OccasionsOf(Programme programme)
    {
        foreach (var set in programme.OccasionSets)
            _seen.Add($"content/occasions/{set}");
        return site.OccasionsOf(programme);
    }

    public OccasionPlace PlaceOf(Occasion occasion)
    {
        _seen.Add(Sources.Of(occasion.Place.Value));
        return OccasionPlace.Of(site.PlaceOf(occasion));
    }

    /// <summary>What stands at a place that has a label.</summary>
    public Wording BriefOf(LabelId label)
    {
        _seen.Add(Sources.Of(label));
        return site.LabelOf(label).Brief;
    }

    /// <summary>All labels, with the words by which visitors choose among them.</summary>
    public ImmutableArray<LabelGroup> LabelGroups
    {
        get
        {
            _seen.Add("content/labels");
            return site.LabelGroups;
        }
    }

    public ImmutableArray<Area> Areas
    {
        get
        {
            _seen.Add("content/areas");
            return site.Areas;
        }
    }

    /// <returns>Null where there is no such picture.</returns>
    public PictureFiles? Picture(string name)
    {
        _seen.Add(Sources.OfPicture(name));
        return pictures[name];
    }

    public Html Draw(Prose prose, ProsePage page) =>
        renderers.Draw(proses?.Parsed(prose) ?? prose.Parse(), page);

    public void SeesTemplate(string name) => _seen.Add(Sources.OfTemplate(name));

    /// <summary>The page shows a part that was drawn for several pages.</summary>
    public void Sees(SeenSite part)
    {
        _seen.UnionWith(part._seen);
        Today.Shares(part.Today);
    }
}
