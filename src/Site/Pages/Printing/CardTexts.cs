namespace Annai.Pages.Printing;

/// <summary>What pages say of a notice, as what is printed says it too.</summary>
/// <param name="Card">Such as 緑色のはがき.</param>
/// <param name="Title">The heading of its page.</param>
/// <param name="Programme">What it is about.</param>
/// <param name="Tel">Whom to call.</param>
public sealed record CardTexts(string Card, string Title, string Programme, string Tel);
