using System.Collections.Immutable;

namespace Annai.Content.Reading;

/// <summary>
/// Every key, column and fixed word that an author may write, for the documentation to be held against.
/// </summary>
public static class AuthorsWords
{
    public static ImmutableArray<(string Where, string Word)> All { get; } =
    [
        .. Of("programmes", ProgrammeReader.Keys),
        .. Of("programmes, deadlines", ProgrammeReader.DeadlineKeys),
        .. Of("programmes, contact", ProgrammeReader.ContactKeys),
        .. Of("notices", NoticeReader.Keys),
        .. Of("notices, card", NoticeReader.CardKeys),
        .. Of("notices, hero", NoticeReader.HeroKeys),
        .. Of("notices, preset", NoticeReader.PresetKeys),
        .. Of("notices, segment", NoticeReader.Segments.Select(choice => choice.Word)),
        .. Of("notices, card, colour", NoticeReader.Colours.Select(choice => choice.Word)),
        .. Of("publish", PeriodReader.Keys),
        .. Of("pages", ContentPageReader.Keys),
        .. Of("places", TableColumns.Places),
        .. Of("places, position", PlaceReader.Levels.Select(choice => choice.Word)),
        .. Of("places, status", PlaceReader.States.Select(choice => choice.Word)),
        .. Of("occasions", TableColumns.Occasions),
        .. Of("occasions, booking", OccasionReader.Bookings.Select(choice => choice.Word)),
        .. Of("labels.yaml", LabelReader.GroupKeys),
        .. Of("labels.yaml, match", LabelReader.Matches.Select(choice => choice.Word)),
        .. Of("labels.yaml, labels", LabelReader.LabelKeys),
        .. Of("areas.yaml", AreaReader.Keys),
        .. Of("surveys", SurveyReader.Keys),
        .. Of("surveys, questions", SurveyReader.QuestionKeys),
        .. Of("surveys, questions, kind", SurveyReader.Kinds.Select(choice => choice.Word)),
        .. Of("surveys, options", SurveyReader.OptionKeys),
        .. Of("codes.csv", TableColumns.Codes),
        .. Of("printed.csv", TableColumns.Printed),
        .. Of("codes.csv, medium", CodeReader.Media.Select(choice => choice.Word)),
        .. Of("mailings.csv", TableColumns.Mailings),
        .. Of("mailings.csv, assignment", MailingReader.Assignments.Select(choice => choice.Word)),
        .. Of("text, `:::`", ContainerKind.All),
        .. Of("text, values", TextValue.Names),
    ];

    private static IEnumerable<(string Where, string Word)> Of(string where, IEnumerable<string> words) =>
        words.Select(word => (where, word));
}
