using Annai.Calendar;

namespace Annai.Events.Forgetting;

/// <summary>A file that is forgotten.</summary>
/// <param name="Path">Where it is, from the log's folder, with `/`.</param>
/// <param name="Day">The day that it is about.</param>
/// <param name="Events">How many events it holds; none for a tally.</param>
/// <param name="Sha256">Its hash.</param>
public sealed record ForgottenFile(string Path, JapaneseDay Day, int Events, string Sha256);
