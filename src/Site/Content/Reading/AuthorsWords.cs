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
        .. Of("notices, segment", NoticeReader.Segments.Select(choice => choice.Word)),
        .. Of("notices, card, colour", NoticeReader.Colours.Select(choice => choice.Word)),
        .. Of("places", PlaceReader.Columns),
        .. Of("codes.csv", CodeReader.Columns),
        .. Of("codes.csv, medium", CodeReader.Media.Select(choice => choice.Word)),
    ];

    private static IEnumerable<(string Where, string Word)> Of(string where, IEnumerable<string> words) =>
        words.Select(word => (where, word));
}
