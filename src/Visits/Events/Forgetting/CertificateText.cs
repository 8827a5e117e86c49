using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annai.Calendar;

namespace Annai.Events.Forgetting;

/// <summary>A certificate as somebody prints it, signs it and files it.</summary>
public static class CertificateText
{
    /// <param name="certificate">The certificate.</param>
    /// <param name="city">What the city calls itself, or null where nobody knows it any more.</param>
    public static string Of(Certificate certificate, string? city)
    {
        var at = certificate.At.ToOffset(JapaneseDay.Offset);
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"来訪記録の消去証明書");
        Line($"");
        Line($"次のとおり、保存期間を過ぎた記録を消去したことを証明します。");
        Line($"");
        Line($"対象　　　　　　{city ?? certificate.Tenant}（{certificate.Tenant}）の案内ページの来訪記録");
        Line($"消去した日時　　{JapaneseDay.At(at).InWareki} {at.Hour}時{at.Minute:00}分");
        Line($"消去した記録　　{Described(certificate.Events, "件の記録（一件ごとのもの）")}");
        Line($"消去した集計　　{Described(certificate.Tallies, "日分の集計")}");
        Line($"残した集計　　　{Described(certificate.Kept, "日分の集計（一件ごとの記録は含みません）")}");
        Line($"保存期間　　　　来訪の記録は{Retention.EventMonths}か月、集計は年度の終わりから{certificate.Retention.TallyYears}年");
        Line($"消去の方法　　　{certificate.Tool} によるファイルの削除（控えの媒体は別に消去してください）");
        Line($"");
        Line($"証明者　　　　　所属　　　　　　　　　　　　氏名　　　　　　　　　　　　");
        Files(text, "消去したファイル", [.. certificate.Events, .. certificate.Tallies]);
        Files(text, "残したファイル", certificate.Kept);
        return text.ToString();
    }

    private static string Described(ImmutableArray<ForgottenFile> files, string what)
    {
        if (files.IsEmpty)
            return "なし";
        var (first, last) = (files.Min(file => file.Day), files.Max(file => file.Day));
        var count = files.Sum(file => file.Events) is > 0 and var events ? events : files.Length;
        var days = first == last ? first.InWareki : $"{first.InWareki}から{last.InWareki}まで";
        return string.Create(CultureInfo.InvariantCulture, $"{days}の{count:n0}{what}");
    }

    private static void Files(StringBuilder text, string title, ImmutableArray<ForgottenFile> files)
    {
        if (files.IsEmpty)
            return;
        text.Append('\n').Append(title).Append("とSHA-256\n");
        foreach (var file in files)
            text.Append(file.Path).Append("\n  ").Append(file.Sha256).Append('\n');
    }
}
