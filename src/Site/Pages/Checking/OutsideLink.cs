using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>An address of another host that pages link to, and where that was written.</summary>
public sealed record OutsideLink(Uri Address, SourcePlace Place);
