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
    public static readonly Code BrowserMissing =
        new(701, Severity.Error, "no Chromium was found, or none is where `ANNAI_CHROMIUM` says");
    public static readonly Code BrowserNotStarted =
        new(702, Severity.Error, "the Chromium that was found does not start");
    public static readonly Code BrowserWithoutSandbox = new(703, Severity.Note, "Chromium runs without its sandbox");
    public static readonly Code BrowserTimedOut =
        new(704, Severity.Error, "a page did not finish within the time limit");
    public static readonly Code BrowserCrashed = new(705, Severity.Error, "the browser crashed over a page");
    public static readonly Code BrowserPageFailed = new(706, Severity.Error, "the browser gave a page up");
    public static readonly Code BrowserRequestRefused =
        new(707, Severity.Warning, "a page asks for what is not among its files");
    public static readonly Code PictureUnreadable =
        new(708, Severity.Error, "a file is no picture that a browser can show");
    public static readonly Code PdfUnreadable = new(709, Severity.Error, "a PDF cannot be read");
    public static readonly Code PdfEncrypted = new(710, Severity.Error, "a PDF is encrypted");
    public static readonly Code PdfPageMissing = new(711, Severity.Error, "a PDF has no such page");
    public static readonly Code PageTooLarge =
        new(712, Severity.Error, "a page or picture has more pixels than can be looked at");

    // Print: 08xx
    // Events: 09xx
    // Collector: 10xx
    // Reports: 11xx
    // Accounts: 12xx
    // Revisions: 13xx
    // Editor: 14xx
}
