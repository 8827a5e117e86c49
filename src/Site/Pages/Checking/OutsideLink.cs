using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>An address of another host that pages link to, and everywhere that it was written.</summary>
public sealed record OutsideLink(Uri Address, ImmutableArray<SourcePlace> Places);
