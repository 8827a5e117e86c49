using System.Collections.Immutable;

namespace Annai.Pages.Views;

/// <summary>Whom to call.</summary>
public sealed record ContactView(Phrase Name, string Tel, string TelDialled, ImmutableArray<string> Hours);
