using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>A picture says what it shows, or says with `alt=""` that it shows nothing that matters.</summary>
internal static class PictureRule
{
    private const string Silent =
        "img:not([alt]),input[type=image]:not([alt]),area:not([alt]),svg[role=img]:not([aria-label],[aria-labelledby])";

    public static IEnumerable<Fault> In(ParsedPage page) =>
        from picture in page.Document.QuerySelectorAll(Silent)
        where picture.QuerySelector("title") is null
        select new Fault(
            Codes.PictureWithoutAlt,
            picture,
            $"the picture `{picture.GetAttribute("src") ?? picture.LocalName}` does not say what it shows",
            "write `alt`, empty where it only adorns");
}
