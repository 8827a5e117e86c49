using Annai.Content;

namespace Annai.Reports;

/// <summary>One notice type and its counts; without title and card where the site no longer has it.</summary>
public sealed record VisitReportRow(NoticeId Notice, string? Title, string? Card, VisitCounts Counts)
{
    /// <summary>How often a web server's own log has the pages of its codes; null where none was read.</summary>
    public int? Served { get; init; }
}
