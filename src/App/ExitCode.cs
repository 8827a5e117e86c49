namespace Annai.App;

/// <summary>What the process tells the shell.</summary>
public enum ExitCode
{
    Clean = 0,

    /// <summary>The author made mistakes; they are printed.</summary>
    Mistakes = 1,

    /// <summary>Annai was called wrongly, or broke.</summary>
    Failure = 2,
}
