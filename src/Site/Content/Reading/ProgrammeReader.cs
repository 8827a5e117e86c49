using System.Collections.Immutable;
using Annai.Calendar;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads one file of `content/programmes`.</summary>
internal static class ProgrammeReader
{
    public static readonly ImmutableArray<string> Keys =
        ["title", "summary", "who", "fee", "deadlines", "bring", "contact", "places"];

    public static readonly ImmutableArray<string> DeadlineKeys = ["id", "on", "words"];
    public static readonly ImmutableArray<string> ContactKeys = ["name", "tel", "hours"];

    public static Programme Read(SourceFile file, Findings findings)
    {
        Identifier.Check(file, findings);
        var page = FrontMatter.Read(file, findings);
        var fields = new Fields("the front matter", page.Head, file.Whole, Keys, findings);
        return new Programme
        {
            Id = new ProgrammeId(file.Stem),
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            Who = fields.Text("who"),
            Fee = fields.Text("fee"),
            Deadlines = [.. fields.Maps("deadlines", DeadlineKeys).Select(Deadline)],
            Bring = fields.Texts("bring"),
            Contact = Contact(fields.Map("contact", ContactKeys)),
            PlaceSets =
            [
                .. fields.Texts("places").Select(id => new Sourced<PlaceSetId>(new PlaceSetId(id.Value), id.Place)),
            ],
            Body = ProseReader.Read(file, page.Body, findings),
        };
    }

    private static Deadline Deadline(Fields fields) => new(
        fields.Text("id"),
        fields.Value<JapaneseDay>("on", JapaneseDay.TryParse, "a day such as `2027-01-31`"),
        fields.Text("words"));

    private static Contact Contact(Fields fields) => new(
        fields.Text("name"),
        fields.Value<PhoneNumber>("tel", PhoneNumber.TryParse, "a number with hyphens such as `073-000-0000`"),
        fields.Hours("hours"));
}
