using Microsoft.Playwright;

namespace Annai.Browser;

/// <summary>What is taken from a page that stands ready.</summary>
internal static class Pictures
{
    public static Task<byte[]> Pdf(IPage page) => page.PdfAsync(new()
    {
        PreferCSSPageSize = true,
        PrintBackground = true,
        Tagged = true,
        Outline = true,
    });

    public static Task<byte[]> Png(IPage page) => page.ScreenshotAsync(new()
    {
        FullPage = true,
        Type = ScreenshotType.Png,
        Animations = ScreenshotAnimations.Disabled,
        Caret = ScreenshotCaret.Hide,
    });
}
