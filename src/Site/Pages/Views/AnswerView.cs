namespace Annai.Pages.Views;

/// <summary>One answer of a survey's question.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Words">The answer.</param>
/// <param name="Smile">How far a face's mouth goes down in the middle; up, where it is less than nothing.</param>
/// <param name="Checked">Becomes `checked` on the collector's page where it was chosen.</param>
public sealed record AnswerView(string Id, Phrase Words, int Smile, string Checked);
