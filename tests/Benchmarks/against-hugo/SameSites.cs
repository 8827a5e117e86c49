using System.Text;
using AngleSharp.Html.Parser;

namespace Annai.AgainstHugo;

/// <summary>Two sites are the same if they have the same addresses and a reader finds the same words there.</summary>
internal static class SameSites
{
    public static void Assert(string one, string other)
    {
        var (pages, others) = (Pages(one), Pages(other));
        if (pages.Except(others).Concat(others.Except(pages)).FirstOrDefault() is { } lonely)
            throw new InvalidOperationException($"only one of the two has `{lonely}`");
        Parallel.ForEach(pages, page =>
        {
            var (words, otherWords) = (Words(Path.Combine(one, page)), Words(Path.Combine(other, page)));
            if (words != otherWords)
                throw new InvalidOperationException($"`{page}` reads\n{Around(words, otherWords)}");
        });
    }

    private static HashSet<string> Pages(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file)),
    ];

    // White space between the signs of two generators differs and says nothing.
    private static string Words(string file)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
        foreach (var silent in page.QuerySelectorAll("script,style"))
            silent.Remove();
        var words = new StringBuilder(page.Title);
        foreach (var sign in page.Body!.TextContent)
            if (!char.IsWhiteSpace(sign))
                words.Append(sign);
        return words.ToString();
    }

    private static string Around(string words, string others)
    {
        var at = words.Zip(others).TakeWhile(signs => signs.First == signs.Second).Count();
        var from = Math.Max(0, at - 20);
        return $"…{words[from..Math.Min(words.Length, at + 40)]}…\n…{others[from..Math.Min(others.Length, at + 40)]}…";
    }
}
