namespace Annai.Diagnostics;

/// <summary>
/// Every code, a hundred to a room. A number is never used for a second meaning, for it stands in logs and in tickets.
/// </summary>
public static class Codes
{
    // App: 00xx
    // Calendar: 01xx
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
