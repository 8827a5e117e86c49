namespace Annai.Content;

/// <summary>A row of `content/codes.csv`: which notice a code opens, and on what it is printed.</summary>
public sealed record PrintedCode(Sourced<CodeId> Id, Sourced<NoticeId> Notice, Sourced<Medium> Medium);
