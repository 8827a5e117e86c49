namespace Annai.Content;

/// <summary>One answer that can be chosen.</summary>
public sealed record AnswerOption(Sourced<string> Id, Wording Words);
