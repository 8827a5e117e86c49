namespace Annai.Browser;

internal enum Ending
{
    Done,
    TimedOut,
    PageCrashed,
    PageFailed,
    BrowserGone,
}
