namespace Annai.Pages.Views;

/// <summary>The field for a printed code.</summary>
/// <param name="Prefix">What the codes of this city begin with.</param>
/// <param name="Script">What reads the field.</param>
/// <param name="Css">The address of its style.</param>
/// <param name="Path">The page with this field and all cards.</param>
public sealed record TypedView(string Prefix, ScriptView Script, string Css, string Path);
