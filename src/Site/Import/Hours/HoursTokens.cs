using System.Text.RegularExpressions;

namespace Annai.Import.Hours;

/// <summary>Cuts a sentence about opening hours into its pieces.</summary>
internal static partial class HoursTokens
{
    private static readonly (HoursTokenKind Kind, int Group)[] Kinds =
    [
        .. Named.Select(kind => (kind.Kind, Pieces().GroupNumberFromName(kind.Group))),
    ];

    private static (HoursTokenKind Kind, string Group)[] Named =>
    [
        (HoursTokenKind.Other, "other"), (HoursTokenKind.ClosedHeading, "shut"), (HoursTokenKind.OpenHeading, "open"),
        (HoursTokenKind.Always, "always"), (HoursTokenKind.Interval, "times"), (HoursTokenKind.DateRange, "dates"),
        (HoursTokenKind.YearEnd, "year"), (HoursTokenKind.Other, "date"), (HoursTokenKind.NeverClosed, "never"),
        (HoursTokenKind.Days, "days"), (HoursTokenKind.Except, "except"), (HoursTokenKind.Closed, "closed"),
        (HoursTokenKind.None, "none"), (HoursTokenKind.Open, "in"), (HoursTokenKind.Close, "out"),
        (HoursTokenKind.Stop, "stop"), (HoursTokenKind.Topic, "topic"), (HoursTokenKind.Tight, "tight"),
        (HoursTokenKind.Loose, "loose"),
    ];

    private const string Dates =
        "[0-9]{1,2}[月/][0-9]{1,2}日? ?(?:から|-|~|より)(?:翌年?の?)? ?[0-9]{1,2}[月/][0-9]{1,2}日?(?: ?まで)?";

    /// <param name="spelled">The sentence, its times in one spelling.</param>
    public static List<HoursToken> In(string spelled)
    {
        var tokens = new List<HoursToken>();
        var at = 0;
        foreach (Match match in Pieces().Matches(spelled))
        {
            if (match.Index > at)
                tokens.Add(new HoursToken(HoursTokenKind.Other, spelled[at..match.Index]));
            tokens.Add(new HoursToken(KindOf(match), match.Value));
            at = match.Index + match.Length;
        }

        if (at < spelled.Length)
            tokens.Add(new HoursToken(HoursTokenKind.Other, spelled[at..]));
        return tokens;
    }

    private static HoursTokenKind KindOf(Match match)
    {
        foreach (var (kind, group) in Kinds)
            if (match.Groups[group].Success)
                return kind;
        return HoursTokenKind.Other;
    }

    [GeneratedRegex(
        // A condition swallows the days that it speaks of.
        @"(?<other>[^()、。;【】]*(?:の場合|にあたる|に当たる|と重なる|のとき|の時は)[^()。;【】]*" +
        "|(?:毎月)?第[0-9一二三四五]+(?:[・、,と]?第?[0-9一二三四五]+)*(?:週の?)?[月火水木金土日](?:曜日?)?" +
        "|隔週[月火水木金土日]?(?:曜日?)?|(?:毎)?月末日?|毎月[0-9]+日?|最終[月火水木金土日]曜日?)" +
        "|(?<shut>【?(?:休館日|休診日|定休日|休業日|休園日|閉館日|休所日|お休み)】? ?:?" +
        "|(?:休館|休診|休業|休園|閉館|定休|休み) ?:)" +
        "|(?<open>【?(?:開館時間|診療時間|利用時間|営業時間|受付時間|開園時間|開設時間|開所時間|開館日|診療日|営業日|" +
        "実施日|開館|診療|受付|営業)】? ?:?)" +
        "|(?<always>24時間(?:利用可能|利用可|利用できます|営業|開放|オープン|可)?)" +
        "|(?<times>[0-9]{1,2}:[0-9]{2} ?- ?[0-9]{1,2}:[0-9]{2}(?: ?まで)?)" +
        @"|(?<dates>年末年始 ?\( ?" + Dates + @" ?\)|" + Dates + @" ?\( ?年末年始 ?\)|" +
        "(?:年末年始[ :は・]*)?" + Dates + ")" +
        "|(?<year>年末年始)" +
        "|(?<date>[0-9]{1,2}[月/][0-9]{1,2}日?|[0-9]+日)" +
        "|(?<never>年中無休|無休)" +
        "|(?<days>" + DayText.Run + ")" +
        "|(?<except>(?:を|は)?(?:除く?|のぞく))" +
        "|(?<closed>(?:休館|休診|休業|休園|休所|閉館|定休|お?休み|休)(?:です|します|となります)?)" +
        "|(?<none>なし|無し)" +
        @"|(?<in>\()|(?<out>\))|(?<stop>[;。]+)|(?<topic>は|:)|(?<tight>[・･/]|及び|および)" +
        "|(?<loose>[ 、､,】【]+|毎週|の(?=[0-9]))")]
    private static partial Regex Pieces();
}
