using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads one file of `content/notices`.</summary>
internal static class NoticeReader
{
    public static readonly ImmutableArray<string> Keys = ["programme", "segment", "card", "title"];
    public static readonly ImmutableArray<string> CardKeys = ["colour", "name"];

    public static readonly ImmutableArray<(string Word, Segment Value)> Segments =
    [
        ("first-time", Segment.FirstTime), ("lapsed", Segment.Lapsed), ("irregular", Segment.Irregular),
        ("regular", Segment.Regular), ("under-treatment", Segment.UnderTreatment), ("high-risk", Segment.HighRisk),
        ("everybody", Segment.Everybody),
    ];

    public static readonly ImmutableArray<(string Word, CardColour Value)> Colours =
    [
        ("緑", CardColour.Green), ("青", CardColour.Blue), ("橙", CardColour.Orange), ("桃", CardColour.Pink),
        ("紫", CardColour.Purple), ("黄", CardColour.Yellow), ("白", CardColour.White),
    ];

    public static Notice Read(SourceFile file, Findings findings)
    {
        Identifier.Check(file, findings);
        var page = FrontMatter.Read(file, findings);
        var fields = new Fields("the front matter", page.Head, file.Whole, Keys, findings);
        var card = fields.Map("card", CardKeys);
        var programme = fields.Text("programme");
        return new Notice
        {
            Id = new NoticeId(file.Stem),
            Programme = new Sourced<ProgrammeId>(new ProgrammeId(programme.Value), programme.Place),
            Segment = fields.OneOf("segment", Segments),
            Card = new Card(card.OneOf("colour", Colours), card.Text("name")),
            Title = fields.Text("title"),
            Body = ProseReader.Read(file, page.Body, findings),
        };
    }
}
