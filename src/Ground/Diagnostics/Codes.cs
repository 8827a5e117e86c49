namespace Annai.Diagnostics;

/// <summary>
/// Every code, a hundred to a room. A number is never used for a second meaning, for it stands in logs and in tickets.
/// </summary>
public static class Codes
{
    // App: 00xx
    // Calendar: 01xx
    // Templates: 02xx
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
