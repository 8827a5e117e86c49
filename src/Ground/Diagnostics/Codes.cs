namespace Annai.Diagnostics;

/// <summary>
/// Every code, a hundred to a room. A number is never used for a second meaning, for it stands in logs and in tickets.
/// </summary>
public static class Codes
{
    // App: 00xx
    // Calendar: 01xx
    public static readonly Code HoursSyntax = new(101, Severity.Error, "opening hours not written as days and times");
    public static readonly Code HoursTime = new(102, Severity.Error, "a time that no clock shows");
    public static readonly Code HoursReversed = new(103, Severity.Error, "hours or dates that end before they begin");
    public static readonly Code HoursOverlap = new(104, Severity.Error, "opening hours of one day that overlap");
    public static readonly Code HoursDayTwice = new(105, Severity.Error, "a weekday that is given its hours twice");
    public static readonly Code NoSuchDay = new(106, Severity.Error, "a day that the calendar does not have");

    // Templates: 02xx
    public static readonly Code TemplateSyntax = new(201, Severity.Error, "a template that cannot be read");
    public static readonly Code TemplateUnclosed = new(202, Severity.Error, "a block of a template that is never closed");
    public static readonly Code TemplateFault = new(203, Severity.Error, "a template that cannot be rendered with what it was given");
    public static readonly Code TemplateLimit = new(204, Severity.Error, "a template that went over a limit");

    // Content: 03xx
    // Import: 04xx
    // Pages: 05xx
    // Output: 06xx
    // Browser: 07xx
    // Print: 08xx
    // Events: 09xx
    // Collector: 10xx
    // Reports: 11xx
    // Accounts: 12xx
    // Revisions: 13xx
    // Editor: 14xx
}
