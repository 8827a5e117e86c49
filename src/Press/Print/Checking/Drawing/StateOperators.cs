using Annai.Print.Reading;

namespace Annai.Print.Checking.Drawing;

/// <summary>Keeps, restores and places what follows (ISO 32000-1, 8.4.4).</summary>
internal sealed class StateOperators(Canvas canvas, Resources resources, TextOperators texts)
{
    public bool Take(string word, Operands operands)
    {
        switch (word)
        {
            case "q":
                canvas.Keep();
                return true;
            case "Q":
                canvas.Restore();
                return true;
            case "cm":
                if (operands.Take(6) is { } numbers)
                    canvas.State = canvas.State with { Matrix = Matrix.Of(numbers).Within(canvas.State.Matrix) };
                return true;
            case "w":
                canvas.State = canvas.State with { LineWidth = operands.LastNumber ?? 1 };
                return true;
            case "gs":
                Set(resources.File.TableOf(resources.Find("ExtGState", operands.LastName ?? "")));
                return true;
            case "BDC" when operands.FirstName == "OC":
                canvas.Unread.Add(UnreadPart.Layers);
                return true;
            default:
                return false;
        }
    }

    private void Set(PdfValue.Table settings)
    {
        var file = resources.File;
        if (file.Resolved(settings["SMask"]) is PdfValue.Table)
            canvas.Unread.Add(UnreadPart.Transparency);
        if (file.NameOf(settings["BM"]) is not (null or "Normal" or "Compatible"))
            canvas.Unread.Add(UnreadPart.Transparency);
        if (file.NumberOf(settings["LW"]) is { } width)
            canvas.State = canvas.State with { LineWidth = width };
        if (file.ListOf(settings["Font"]) is [var font, var size])
            texts.Font(Fonts.Of(file, file.TableOf(font)), file.NumberOf(size) ?? 0);
    }
}
