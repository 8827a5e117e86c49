using Annai.Print.Reading;

namespace Annai.Print.Checking.Drawing;

/// <summary>Pictures of pixels: how fine they are where they stand (ISO 32000-1, 8.9).</summary>
internal sealed class PictureOperators(Canvas canvas, Resources resources)
{
    private const int Most = 20_000;
    private const double PointsPerInch = 72;

    public void Draw(PdfValue.Table picture)
    {
        var file = resources.File;
        var width = file.NumberOf(picture["Width"] ?? picture["W"]) ?? 0;
        var height = file.NumberOf(picture["Height"] ?? picture["H"]) ?? 0;
        var (matrix, area) = (canvas.State.Matrix, canvas.State.Matrix.Of(Area.Unit));
        if (width < 1 || height < 1 || matrix.Across == 0 || matrix.Up == 0 || !area.Meets(canvas.State.Clip))
            return;
        var ppi = Math.Min(width / matrix.Across, height / matrix.Up) * PointsPerInch;
        var isStencil = (picture["ImageMask"] ?? picture["IM"]) is PdfValue.Truth { Value: true };
        var space = isStencil ? canvas.State.Fill.Space : resources.Space(picture["ColorSpace"] ?? picture["CS"]);
        canvas.Draw(
            MarkKind.Picture, isStencil ? canvas.State.Fill : new Colour(space.Printed, []), area);
        if (canvas.Pictures.Count < Most && !canvas.IsTile)
            canvas.Pictures.Add(new PlacedPicture((int)width, (int)height, ppi, space.Printed, area));
    }

    /// <summary>A picture that stands in the drawing itself; the lexer then stands behind it.</summary>
    public void DrawInline(PdfLexer lexer, ReadOnlySpan<byte> bytes)
    {
        var entries = new Dictionary<string, PdfValue>();
        while (lexer.Next() is { } key and not PdfValue.Word { Value: "ID" })
            if (key is PdfValue.Name name && lexer.Next() is { } value)
                entries.TryAdd(name.Value, value);
        lexer.Position = End(bytes, lexer.Position);
        Draw(new PdfValue.Table(entries));
    }

    // Its bytes may hold the word that ends it; what follows the right one is text.
    private static int End(ReadOnlySpan<byte> bytes, int start)
    {
        for (var at = start + 1; at + 2 <= bytes.Length; at++)
        {
            var isWord = bytes[at] == 'E' && bytes[at + 1] == 'I' && PdfSigns.IsSpace(bytes[at - 1])
                && (at + 2 == bytes.Length || PdfSigns.IsSpace(bytes[at + 2]));
            if (isWord && IsText(bytes[(at + 2)..]))
                return at + 2;
        }

        return bytes.Length;
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (var sign in bytes[..Math.Min(bytes.Length, 12)])
            if (sign > 126 || (sign < 32 && !PdfSigns.IsSpace(sign)))
                return false;
        return true;
    }
}
