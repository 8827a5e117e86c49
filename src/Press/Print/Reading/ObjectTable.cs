namespace Annai.Print.Reading;

/// <summary>Objects that lie packed together: first their numbers and places, then they themselves.</summary>
internal static class ObjectTable
{
    private const int Most = 100_000;

    public static Dictionary<int, PdfValue> Read(byte[] bytes, PdfValue.Table table, PdfFile file)
    {
        var count = Math.Min(Most, file.NumberOf(table["N"]) ?? 0);
        var first = file.NumberOf(table["First"]) ?? 0;
        var index = new PdfLexer(bytes, file.Limits, hasLinks: false);
        var objects = new Dictionary<int, PdfValue>();
        for (var at = 0; at < count; at++)
        {
            if (index.Next() is not PdfValue.Number number || index.Next() is not PdfValue.Number offset
                || first + offset.Value is < 0 or > int.MaxValue)
                throw UnreadablePdfException.Damaged("a table of the PDF's parts does not fit them");
            var lexer = new PdfLexer(bytes, file.Limits, hasLinks: true) { Position = (int)(first + offset.Value) };
            objects.TryAdd((int)number.Value, lexer.Next() ?? new PdfValue.Nothing());
        }

        return objects;
    }
}
