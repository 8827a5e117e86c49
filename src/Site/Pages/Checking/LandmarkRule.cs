using Annai.Diagnostics;

namespace Annai.Pages.Checking;

/// <summary>A page has a title, and one `main`, to which a reader can jump over what stands on every page.</summary>
internal static class LandmarkRule
{
    public static IEnumerable<Fault> In(ParsedPage page)
    {
        if (string.IsNullOrWhiteSpace(page.Document.Title))
            yield return new Fault(Codes.WithoutLandmark, null, "the page has no title", "write a `title` in its head");
        var mains = page.Document.QuerySelectorAll("main").Length;
        if (mains != 1)
            yield return new Fault(
                Codes.WithoutLandmark, null, $"the page has {mains} `main`", "put what it is about into one `main`");
    }
}
