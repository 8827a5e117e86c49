namespace Annai.Pages.Views;

/// <summary>A box that can be ticked: a label, or an area.</summary>
/// <param name="Id">Its short name in addresses.</param>
/// <param name="Words">What a visitor ticks.</param>
/// <param name="Count">How many places of the list have it.</param>
/// <param name="IsChecked">Whether it is ticked when the page opens.</param>
/// <param name="Path">A page of its own, or nothing.</param>
public sealed record FindOption(string Id, Phrase Words, int Count, bool IsChecked, string Path);
