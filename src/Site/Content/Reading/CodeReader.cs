using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads `content/codes.csv`.</summary>
public static class CodeReader
{
    public const string FileName = "content/codes.csv";

    public static readonly ImmutableArray<(string Word, Medium Value)> Media =
    [
        ("postcard", Medium.Postcard),
        ("letter", Medium.Letter),
        ("leaflet", Medium.Leaflet),
        ("poster", Medium.Poster),
        ("booklet", Medium.Booklet),
        ("sms", Medium.Sms),
        ("city-pr", Medium.CityPr),
    ];

    private static readonly ImmutableArray<string> Required = ["code", "notice", "medium"];

    /// <summary>The word by which authors call it.</summary>
    public static string WordOf(Medium medium) => Media.First(known => known.Value == medium).Word;

    internal static ImmutableArray<PrintedCode> Read(SourceFile file, Findings findings) =>
        [.. Table.Read(file, TableColumns.Codes, Required, findings).Rows.Select(Code)];

    private static PrintedCode Code(Fields row) => new()
    {
        Id = row.Value<CodeId>("code", TryCode, "capital letters and digits with one `-`, such as `AOB-7K3QJ`"),
        Notice = Ids.Of(row, "notice", id => new NoticeId(id)),
        Medium = row.OneOf("medium", Media),
        Wave = row.OptionalCount("wave"),
        Note = row.OptionalText("note"),
        RetiredOn = row.OptionalDay("retired_on"),
    };

    private static bool TryCode(string text, out CodeId code)
    {
        code = new CodeId(text);
        return text.Split('-') is [var prefix, var rest] && IsPart(prefix) && IsPart(rest);
    }

    private static bool IsPart(string part) =>
        part.Length > 0 && part.All(sign => char.IsAsciiLetterUpper(sign) || char.IsAsciiDigit(sign));
}
