using System.Collections.Immutable;

namespace Annai.Sheets;

/// <summary>A workbook to be written: forms to fill in, and reports.</summary>
public sealed record Workbook(ImmutableArray<WrittenSheet> Sheets);
