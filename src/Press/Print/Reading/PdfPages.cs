namespace Annai.Print.Reading;

/// <summary>Walks the tree of pages, in which a damaged file may lead in circles.</summary>
internal sealed class PdfPages(PdfFile file)
{
    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly HashSet<int> _seen = [];
    private readonly List<PdfPage> _pages = [];

    public static IReadOnlyList<PdfPage> Of(PdfFile file)
    {
        var pages = new PdfPages(file);
        pages.Walk(file.TableOf(file.Trailer["Root"])["Pages"], PdfValue.Table.Empty, 0);
        return pages._pages.Count > 0 ? pages._pages : throw UnreadablePdfException.Damaged("the PDF has no page");
    }

    private void Walk(PdfValue? node, PdfValue.Table above, int depth)
    {
        file.Limits.TreeNode();
        var isCircle = node is PdfValue.Link link && !_seen.Add(link.Target);
        if (isCircle || depth > ReadingLimits.DeepestNesting)
            throw UnreadablePdfException.Damaged("the pages of the PDF lie within themselves");
        var own = file.TableOf(node);
        var merged = new Dictionary<string, PdfValue>(own.Entries, StringComparer.Ordinal);
        foreach (var key in Inherited)
            if (above[key] is { } value)
                merged.TryAdd(key, value);
        var table = new PdfValue.Table(merged);
        if (file.Resolved(own["Kids"]) is PdfValue.List kids)
            foreach (var kid in kids.Items)
                Walk(kid, table, depth + 1);
        else
            Add(table);
    }

    private void Add(PdfValue.Table table)
    {
        if (file.NameOf(table["Type"]) != "Page")
            throw UnreadablePdfException.Damaged("a page of the PDF is missing");
        if (_pages.Count == ReadingLimits.MostPages)
            throw UnreadablePdfException.TooMuch($"the PDF has more than {ReadingLimits.MostPages} pages");
        _pages.Add(new PdfPage(_pages.Count + 1, table));
    }
}
