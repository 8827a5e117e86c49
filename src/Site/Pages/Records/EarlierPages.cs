namespace Annai.Pages.Records;

/// <summary>The pages of the release before, of which a build takes over those that would be drawn the same.</summary>
/// <param name="Records">What was noted of them.</param>
/// <param name="ReadBeside">Reads one that lies beside the release; null where it is not there.</param>
public sealed record EarlierPages(PageRecords Records, Func<string, byte[]?> ReadBeside);
