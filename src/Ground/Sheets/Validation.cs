namespace Annai.Sheets;

/// <summary>What may be typed into cells of a form, and what Excel says to whoever types anything else.</summary>
public sealed record Validation
{
    public required CellRange Range { get; init; }

    public required ValidationRule Rule { get; init; }

    /// <summary>Whether it only proposes, and lets anything else pass.</summary>
    public bool AllowsOthers { get; init; }

    public string ErrorTitle { get; init; } = "";

    public string Error { get; init; } = "";

    public string PromptTitle { get; init; } = "";

    /// <summary>Shown beside a cell that is chosen.</summary>
    public string Prompt { get; init; } = "";
}
