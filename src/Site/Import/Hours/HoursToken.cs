namespace Annai.Import.Hours;

/// <summary>A piece of what somebody wrote about opening hours, and what it is.</summary>
internal readonly record struct HoursToken(HoursTokenKind Kind, string Text);
