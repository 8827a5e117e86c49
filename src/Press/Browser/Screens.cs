using Microsoft.Playwright;

namespace Annai.Browser;

/// <summary>The profiles in which pages are opened: the same language, clock and stillness on every machine.</summary>
internal static class Screens
{
    public static BrowserNewContextOptions Of(WebDocument document) => Of(document, new Viewport(1280, 720));

    public static BrowserNewContextOptions Of(WebDocument document, Viewport viewport) => new()
    {
        ViewportSize = new() { Width = viewport.Width, Height = viewport.Height },
        DeviceScaleFactor = (float)viewport.Scale,
        ColorScheme = viewport.Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        JavaScriptEnabled = document.RunsScripts,
        Locale = "ja-JP",
        TimezoneId = "Asia/Tokyo",
        ServiceWorkers = ServiceWorkerPolicy.Block,
        AcceptDownloads = false,
    };
}
