namespace Annai.Content;

/// <summary>For how long the city keeps what was counted.</summary>
/// <param name="KeepTalliesYears">For how many fiscal years after its own a day's tally is kept.</param>
public sealed record VisitSettings(int KeepTalliesYears)
{
    public const int UsualYears = 1;
    public const int MostYears = 10;
}
