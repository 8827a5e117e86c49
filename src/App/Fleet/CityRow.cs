namespace Annai.App.Fleet;

/// <summary>A line of the table.</summary>
internal sealed record CityRow(
    string City, bool IsCrashed, int Errors, int Warnings, CityOutcome? Outcome, TimeSpan Took)
{
    /// <summary>What happened, for a program.</summary>
    public string Result => IsCrashed ? "crashed" : Errors > 0 ? "errors" : Outcome!.Word;
}
