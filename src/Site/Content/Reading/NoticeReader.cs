using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads one notice of `content/notices`, with its translations.</summary>
internal static class NoticeReader
{
    /// <summary>Stands where a picture's description would, if it says nothing.</summary>
    public const string Decorative = "decorative";

    public static readonly ImmutableArray<string> Keys =
        ["programme", "segment", "card", "hero", "title", "summary", "preset", "deadline", "publish", "closed"];

    public static readonly ImmutableArray<string> TranslationKeys = ["card", "hero", "title", "summary", "closed"];
    public static readonly ImmutableArray<string> CardKeys = ["colour", "name"];
    public static readonly ImmutableArray<string> HeroKeys = ["image", "alt", "words"];
    public static readonly ImmutableArray<string> PresetKeys = ["labels"];

    public static readonly ImmutableArray<(string Word, Segment Value)> Segments =
    [
        ("first-time", Segment.FirstTime), ("lapsed", Segment.Lapsed), ("irregular", Segment.Irregular),
        ("regular", Segment.Regular), ("under-treatment", Segment.UnderTreatment), ("high-risk", Segment.HighRisk),
        ("young", Segment.Young), ("older", Segment.Older), ("employed", Segment.Employed),
        ("everybody", Segment.Everybody),
    ];

    public static readonly ImmutableArray<(string Word, CardColour Value)> Colours =
    [
        ("緑", CardColour.Green), ("青", CardColour.Blue), ("橙", CardColour.Orange), ("桃", CardColour.Pink),
        ("紫", CardColour.Purple), ("黄", CardColour.Yellow), ("白", CardColour.White), ("赤", CardColour.Red),
        ("茶", CardColour.Brown), ("水", CardColour.Sky), ("若草", CardColour.Leaf),
    ];

    private static readonly ImmutableArray<string> TranslatedCardKeys = ["name"];
    private static readonly ImmutableArray<string> TranslatedHeroKeys = ["alt", "words"];

    public static Notice Read(TranslatedFile files, Findings findings)
    {
        var file = files.Japanese;
        Identifier.Check(file, findings);
        var page = FrontMatter.Read(file, findings);
        var fields = new Fields("the front matter", page.Head, file.Whole, Keys, findings);
        var card = fields.Map("card", CardKeys);
        var hero = fields.OptionalMap("hero", HeroKeys);
        var words = new NoticeWords
        {
            Title = fields.Text("title"),
            Summary = fields.OptionalText("summary"),
            CardName = card.Text("name"),
            HeroAlt = hero?.Text("alt") ?? fields.Nothing,
            HeroWords = hero?.OptionalText("words") ?? fields.Nothing,
            Closed = fields.OptionalText("closed"),
            Body = page.Prose(file),
        };
        return new Notice
        {
            Id = new NoticeId(file.Stem),
            Programme = Ids.Of(fields, "programme", id => new ProgrammeId(id)),
            Segment = fields.OneOf("segment", Segments),
            Colour = card.OneOf("colour", Colours),
            Hero = hero is null ? null : new Hero(hero.Text("image"), words.HeroAlt.Value == Decorative),
            Deadline = fields.Has("deadline") ? fields.Text("deadline") : null,
            PresetLabels = Preset(fields),
            Publish = PeriodReader.Read(fields, findings),
            Words = files.Words(words, translation => Translation(translation, findings)),
        };
    }

    private static NoticeWords Translation(SourceFile file, Findings findings)
    {
        var page = FrontMatter.Read(file, findings);
        var fields = new Fields("the front matter", page.Head, file.Whole, TranslationKeys, findings);
        var card = fields.OptionalMap("card", TranslatedCardKeys);
        var hero = fields.OptionalMap("hero", TranslatedHeroKeys);
        return new NoticeWords
        {
            Title = fields.OptionalText("title"),
            Summary = fields.OptionalText("summary"),
            CardName = card?.OptionalText("name") ?? fields.Nothing,
            HeroAlt = hero?.OptionalText("alt") ?? fields.Nothing,
            HeroWords = hero?.OptionalText("words") ?? fields.Nothing,
            Closed = fields.OptionalText("closed"),
            Body = page.Prose(file),
        };
    }

    private static ImmutableArray<Sourced<LabelId>> Preset(Fields fields) =>
        fields.OptionalMap("preset", PresetKeys) is { } preset ? Ids.List(preset, "labels", id => new LabelId(id)) : [];
}
