using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads `content/printed.csv`.</summary>
internal static class PrintRunReader
{
    public const string FileName = "content/printed.csv";

    public static ImmutableArray<PrintRun> Read(SourceFile file, Findings findings) =>
        [.. Table.Read(file, TableColumns.Printed, TableColumns.Printed, findings).Rows.Select(Run)];

    private static PrintRun Run(Fields row) => new()
    {
        Code = Ids.Of(row, "code", id => new CodeId(id)),
        Notice = Ids.Of(row, "notice", id => new NoticeId(id)),
        Medium = row.OneOf("medium", CodeReader.Media),
        PrintedOn = row.Day("printed_on"),
        Copies = row.Count("copies"),
        Previous = row.Text("previous"),
    };
}
