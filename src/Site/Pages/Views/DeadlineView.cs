namespace Annai.Pages.Views;

/// <summary>A last day that has not passed.</summary>
public sealed record DeadlineView
{
    /// <summary>What it is the last day of.</summary>
    public required Phrase Words { get; init; }

    /// <summary>From when on it counts, as 10月1日（木）から, or nothing.</summary>
    public required string From { get; init; }

    /// <summary>The day as people say it.</summary>
    public required string Day { get; init; }

    /// <summary>The day for machines.</summary>
    public required string Iso { get; init; }

    /// <summary>What stands before the day: until, or nothing.</summary>
    public required string Before { get; init; }

    /// <summary>What follows the day: まで.</summary>
    public required string After { get; init; }

    /// <summary>It is the one to show now.</summary>
    public required bool IsNext { get; init; }
}
