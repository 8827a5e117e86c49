namespace Annai.Pages.Views;

/// <summary>Who learns that somebody looks at a map, and when.</summary>
/// <param name="IsShown">Whether there is a map.</param>
/// <param name="IsOpen">Whether it is there without a tap.</param>
/// <param name="Google">Whether Google is asked.</param>
/// <param name="Tiles">Whose tiles are asked for, at once or after Google; nothing where they are of this host.</param>
public sealed record MapAsked(bool IsShown, bool IsOpen, bool Google, string Tiles);
