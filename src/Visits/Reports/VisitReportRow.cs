using Annai.Content;

namespace Annai.Reports;

/// <summary>One notice type and its counts; without title and card where the site no longer has it.</summary>
public sealed record VisitReportRow(NoticeId Notice, string? Title, string? Card, VisitCounts Counts);
