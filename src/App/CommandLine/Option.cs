namespace Annai.App.CommandLine;

/// <summary>An option of a command.</summary>
/// <param name="Name">With its hyphens.</param>
/// <param name="Value">What stands for the value in the help; null for an option that takes none.</param>
/// <param name="Meaning">One line for the help.</param>
public sealed record Option(string Name, string? Value, string Meaning);
