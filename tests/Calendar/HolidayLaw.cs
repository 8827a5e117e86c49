using Annai.Calendar;

namespace Annai.Tests.Calendar;

/// <summary>国民の祝日に関する法律 as rules, to hold the published table against.</summary>
internal static class HolidayLaw
{
    public static List<Holiday> Of(int year)
    {
        var named = Named(year).ToDictionary(day => day.Date, day => day.Name);
        var substitutes = named.Keys.Where(date => date.DayOfWeek == DayOfWeek.Sunday)
            .Select(sunday => (Date: NextFree(sunday, named), Name: "振替休日"));
        // Article 3 (3): between two national holidays.
        var between = named.Keys.Select(date => date.AddDays(1))
            .Where(date => !named.ContainsKey(date) && named.ContainsKey(date.AddDays(1)))
            .Select(date => (Date: date, Name: "国民の休日"));
        return
        [
            .. named.Select(day => (Date: day.Key, Name: day.Value)).Concat(substitutes).Concat(between)
                .OrderBy(day => day.Date).Select(day => new Holiday(new JapaneseDay(day.Date), day.Name)),
        ];
    }

    // Article 2.
    private static IEnumerable<(DateOnly Date, string Name)> Named(int year) =>
    [
        (new(year, 1, 1), "元日"),
        (Monday(year, 1, 2), "成人の日"),
        (new(year, 2, 11), "建国記念の日"),
        (new(year, 2, 23), "天皇誕生日"),
        (new(year, 3, Equinox(year, 20.8431)), "春分の日"),
        (new(year, 4, 29), "昭和の日"),
        (new(year, 5, 3), "憲法記念日"),
        (new(year, 5, 4), "みどりの日"),
        (new(year, 5, 5), "こどもの日"),
        (Monday(year, 7, 3), "海の日"),
        (new(year, 8, 11), "山の日"),
        (Monday(year, 9, 3), "敬老の日"),
        (new(year, 9, Equinox(year, 23.2488)), "秋分の日"),
        (Monday(year, 10, 2), "スポーツの日"),
        (new(year, 11, 3), "文化の日"),
        (new(year, 11, 23), "勤労感謝の日"),
    ];

    // Article 3 (2): the first day after it that is not itself a national holiday.
    private static DateOnly NextFree(DateOnly sunday, Dictionary<DateOnly, string> named)
    {
        var day = sunday.AddDays(1);
        while (named.ContainsKey(day))
            day = day.AddDays(1);
        return day;
    }

    private static DateOnly Monday(int year, int month, int which)
    {
        var first = new DateOnly(year, month, 1);
        var toMonday = ((int)DayOfWeek.Monday - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(toMonday + 7 * (which - 1));
    }

    // The mean motion of the sun, good from 1980 to 2099.
    private static int Equinox(int year, double day1980) =>
        (int)(day1980 + 0.242194 * (year - 1980)) - (year - 1980) / 4;
}
