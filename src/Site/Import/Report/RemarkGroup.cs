using System.Collections.Immutable;

namespace Annai.Import.Report;

/// <summary>All remarks of which the same is true, with as many of them as fit a report.</summary>
public sealed record RemarkGroup(RemarkKind Kind, string Why, int Count, ImmutableArray<Remark> Examples);
