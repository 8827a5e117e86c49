using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads one programme of `content/programmes`, with its translations.</summary>
internal static class ProgrammeReader
{
    public static readonly ImmutableArray<string> Keys =
    [
        "title", "summary", "who", "fee", "fee_note", "duration", "booking", "deadlines", "bring", "contact", "places",
        "occasions", "survey", "publish", "closed",
    ];

    public static readonly ImmutableArray<string> TranslationKeys =
    [
        "title", "summary", "who", "fee", "fee_note", "duration", "booking", "deadlines", "bring", "contact", "closed",
    ];

    public static readonly ImmutableArray<string> DeadlineKeys = ["id", "from", "on", "words"];
    public static readonly ImmutableArray<string> ContactKeys = ["name", "tel", "hours"];

    private static readonly ImmutableArray<string> TranslatedDeadlineKeys = ["id", "words"];
    private static readonly ImmutableArray<string> TranslatedContactKeys = ["name"];

    public static Programme Read(TranslatedFile files, Findings findings)
    {
        var file = files.Japanese;
        Identifier.Check(file, findings);
        var page = FrontMatter.Read(file, findings);
        var fields = new Fields("the front matter", page.Head, file.Whole, Keys, findings);
        var deadlines = fields.Maps("deadlines", DeadlineKeys).ToList();
        var contact = fields.Map("contact", ContactKeys);
        var words = Words(fields, deadlines, contact, page.Prose(file)) with
        {
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            Who = fields.Text("who"),
            Fee = fields.Text("fee"),
            ContactName = contact.Text("name"),
        };
        return new Programme
        {
            Id = new ProgrammeId(file.Stem),
            Deadlines = [.. deadlines.Select(deadline => Deadline(deadline, findings))],
            Contact = new Contact(
                contact.Value<PhoneNumber>("tel", PhoneNumber.TryParse, PhoneNumber.Form),
                contact.Hours("hours")),
            PlaceSets = Ids.List(fields, "places", id => new PlaceSetId(id)),
            OccasionSets = Ids.List(fields, "occasions", id => new OccasionSetId(id)),
            Survey = Ids.Optional(fields, "survey", id => new SurveyId(id)),
            Publish = PeriodReader.Read(fields, findings),
            Words = files.Words(words, translation => Translation(translation, findings)),
        };
    }

    private static Deadline Deadline(Fields fields, Findings findings)
    {
        var deadline = new Deadline(fields.Text("id"), fields.OptionalDay("from"), fields.Day("on"));
        PeriodReader.CheckOrder(deadline.From, deadline.On, "on", findings);
        return deadline;
    }

    private static ProgrammeWords Translation(SourceFile file, Findings findings)
    {
        var page = FrontMatter.Read(file, findings);
        var fields = new Fields("the front matter", page.Head, file.Whole, TranslationKeys, findings);
        var deadlines = fields.Maps("deadlines", TranslatedDeadlineKeys).ToList();
        var contact = fields.OptionalMap("contact", TranslatedContactKeys);
        return Words(fields, deadlines, contact, page.Prose(file));
    }

    private static ProgrammeWords Words(
        Fields fields,
        List<Fields> deadlines,
        Fields? contact,
        Prose body) => new()
        {
            Title = fields.OptionalText("title"),
            Summary = fields.OptionalText("summary"),
            Who = fields.OptionalText("who"),
            Fee = fields.OptionalText("fee"),
            FeeNote = fields.OptionalText("fee_note"),
            Duration = fields.OptionalText("duration"),
            Booking = fields.OptionalText("booking"),
            Deadlines = DeadlineWords(deadlines),
            Bring = fields.Texts("bring"),
            ContactName = contact?.OptionalText("name") ?? fields.Nothing,
            Closed = fields.OptionalText("closed"),
            Body = body,
        };

    private static ImmutableDictionary<string, Sourced<string>> DeadlineWords(IEnumerable<Fields> deadlines)
    {
        var words = ImmutableDictionary.CreateBuilder<string, Sourced<string>>(StringComparer.Ordinal);
        foreach (var deadline in deadlines)
            words[deadline.OptionalText("id").Value] = deadline.Text("words");
        return words.ToImmutable();
    }
}
