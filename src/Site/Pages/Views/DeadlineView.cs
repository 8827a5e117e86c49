namespace Annai.Pages.Views;

/// <summary>The next last day.</summary>
public sealed record DeadlineView(string Words, string Day, string Iso);
