using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads `content/codes.csv`.</summary>
internal static class CodeReader
{
    public const string FileName = "content/codes.csv";

    public static readonly ImmutableArray<string> Columns = ["code", "notice", "medium"];

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

    public static ImmutableArray<PrintedCode> Read(SourceFile file, Findings findings) =>
        [.. Table.Read(file, Columns, Columns, findings).Select(Code)];

    private static PrintedCode Code(Fields row)
    {
        var notice = row.Text("notice");
        return new PrintedCode(
            row.Value<CodeId>("code", TryCode, "capital letters and digits with one `-`, such as `AOB-7K3QX`"),
            new Sourced<NoticeId>(new NoticeId(notice.Value), notice.Place),
            row.OneOf("medium", Media));
    }

    private static bool TryCode(string text, out CodeId code)
    {
        code = new CodeId(text);
        return text.Split('-') is [var prefix, var rest] && IsPart(prefix) && IsPart(rest);
    }

    private static bool IsPart(string part) =>
        part.Length > 0 && part.All(sign => char.IsAsciiLetterUpper(sign) || char.IsAsciiDigit(sign));
}
