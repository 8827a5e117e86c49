namespace Annai.Calendar;

/// <summary>Why a text is not a day of the Japanese calendar.</summary>
public enum WarekiRefusal
{
    /// <summary>It does not begin with an era; it may be a date of another kind.</summary>
    NoEra,

    /// <summary>Year, month and day are not all there, or something else stands behind them.</summary>
    NotWhole,

    /// <summary>No calendar has the day: 2月30日.</summary>
    NoSuchDay,

    /// <summary>The era had not begun: 令和元年4月30日.</summary>
    BeforeEra,

    /// <summary>The era had ended: 平成31年5月1日.</summary>
    AfterEra,

    /// <summary>The day is one, but not on the weekday that stands behind it.</summary>
    OtherWeekday,
}
