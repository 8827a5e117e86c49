using System.Globalization;
using System.Text.RegularExpressions;

namespace Annai.Import.Cells;

/// <summary>How many: 80, 80名, 1,200通.</summary>
internal static partial class Counts
{
    public static CellReading Read(string written)
    {
        if (Plain.IsAbsent(written))
            return CellReading.Nothing;
        var match = Form().Match(Plain.Of(written));
        return match.Success
            && int.TryParse(
                match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var count)
            ? Read(count, written, match.Groups["rest"].Value)
            : CellReading.Unreadable("数として読めません", written);
    }

    private static CellReading Read(int count, string written, string rest)
    {
        var value = count.ToString(CultureInfo.InvariantCulture);
        return rest.Length > 0
            ? CellReading.ToConfirm(value, "数のほかに言葉があるため、備考に移しました", written)
            : CellReading.Spelled(value, written, "数から単位や区切りを除きました");
    }

    [GeneratedRegex(
        @"^(?:約|各)?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})(?:\.0+)?" +
        @"(?:人|名|件|通|枚|部|組|席)?(?:程度|まで|ずつ)?(?<rest> ?\(.+\))?$")]
    private static partial Regex Form();
}
