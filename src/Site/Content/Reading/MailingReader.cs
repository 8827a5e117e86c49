using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads `content/mailings.csv`.</summary>
internal static class MailingReader
{
    public const string FileName = "content/mailings.csv";

    public static readonly ImmutableArray<(string Word, Assignment Value)> Assignments =
        [("by-segment", Assignment.BySegment), ("random", Assignment.Random)];

    private static readonly ImmutableArray<string> Required = ["code", "posted_on", "pieces"];

    public static ImmutableArray<Mailing> Read(SourceFile file, Findings findings) =>
        [.. Table.Read(file, TableColumns.Mailings, Required, findings).Rows.Select(row => Mailing(row, findings))];

    private static Mailing Mailing(Fields row, Findings findings)
    {
        var mailing = new Mailing
        {
            Code = Ids.Of(row, "code", id => new CodeId(id)),
            PostedOn = row.Day("posted_on"),
            ExpectedOn = row.OptionalDay("expected_on"),
            Pieces = row.OptionalCount("pieces") ?? 0,
            Returned = row.OptionalCount("returned") ?? 0,
            Assignment = row.OptionalOneOf("assignment", Assignments),
            Examined = row.OptionalCount("examined"),
        };
        if (mailing.Returned > mailing.Pieces)
            findings.Add(
                Codes.BadValue,
                mailing.Code.Place,
                $"{mailing.Returned} pieces came back, of {mailing.Pieces} that were posted");
        return mailing;
    }
}
