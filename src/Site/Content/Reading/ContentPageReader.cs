using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads one file of `content/pages`.</summary>
internal static class ContentPageReader
{
    public static readonly ImmutableArray<string> Keys = ["title", "summary"];

    public static ContentPage Read(SourceFile file, Findings findings)
    {
        Identifier.Check(file, findings);
        var page = FrontMatter.Read(file, findings);
        var fields = new Fields("the front matter", page.Head, file.Whole, Keys, findings);
        return new ContentPage(
            new ContentPageId(file.Stem),
            fields.Text("title"),
            fields.OptionalText("summary"),
            page.Prose(file));
    }
}
