namespace Annai.Import.Hours;

/// <summary>What the pieces of a sentence about opening hours can be.</summary>
internal enum HoursTokenKind
{
    /// <summary>開館時間: what follows are times.</summary>
    OpenHeading,

    /// <summary>休館日: what follows are days without them.</summary>
    ClosedHeading,
    Days,
    Interval,

    /// <summary>24時間</summary>
    Always,

    /// <summary>年中無休</summary>
    NeverClosed,

    /// <summary>なし, of closed days.</summary>
    None,

    /// <summary>休み, behind days.</summary>
    Closed,

    /// <summary>を除く, behind days.</summary>
    Except,
    YearEnd,

    /// <summary>12月29日から翌年1月3日まで</summary>
    DateRange,
    Open,
    Close,

    /// <summary>A full stop or a semicolon.</summary>
    Stop,

    /// <summary>は or a colon, behind what is spoken of.</summary>
    Topic,

    /// <summary>A dot, which binds closer than a comma.</summary>
    Tight,
    Loose,

    /// <summary>What no weekly rule can say: 第3日曜日, 祝日の場合は翌日, 最終受付.</summary>
    Other,
}
