using Annai.Print.Reading;

namespace Annai.Print.Checking.Drawing;

/// <summary>Text: its font, its colour, and where each piece of it begins (ISO 32000-1, 9).</summary>
internal sealed class TextOperators(Canvas canvas, Resources resources)
{
    private const int Invisible = 3;

    private Matrix _line = Matrix.Identity;

    public bool Take(string word, Operands operands)
    {
        var state = canvas.State;
        switch (word)
        {
            case "BT":
                _line = Matrix.Identity;
                return true;
            case "Tf":
                return Font(resources.Font(operands.FirstName ?? ""), operands.LastNumber ?? 0);
            case "TL":
                canvas.State = state with { Leading = operands.LastNumber ?? 0 };
                return true;
            case "Ts":
                canvas.State = state with { Rise = operands.LastNumber ?? 0 };
                return true;
            case "Tr":
                canvas.State = state with { TextMode = (int)(operands.LastNumber ?? 0) };
                return true;
            case "Td" or "TD" or "Tm" or "T*":
                return Place(word, operands);
            case "Tj" or "TJ" or "'" or "\"":
                return Show(word, operands.Last);
            default:
                return word is "ET" or "Tc" or "Tw" or "Tz";
        }
    }

    public bool Font(PrintFont? font, double size)
    {
        canvas.State = canvas.State with { Font = font, FontSize = size };
        return true;
    }

    private bool Place(string word, Operands operands)
    {
        if (word == "Tm")
            _line = operands.Take(6) is { } numbers ? Matrix.Of(numbers) : _line;
        else if (word == "T*")
            Move(0, -canvas.State.Leading);
        else if (operands.Take(2) is [var x, var y])
        {
            if (word == "TD")
                canvas.State = canvas.State with { Leading = -y };
            Move(x, y);
        }

        return true;
    }

    private void Move(double x, double y) => _line = new Matrix(1, 0, 0, 1, x, y).Within(_line);

    private bool Show(string word, PdfValue? text)
    {
        if (word is "'" or "\"")
            Move(0, -canvas.State.Leading);
        if (HasSigns(text))
            Draw();
        return true;
    }

    private void Draw()
    {
        var state = canvas.State;
        if ((state.TextMode & Invisible) == Invisible)
            return;
        if (state.Font is { } font)
            canvas.Fonts.Add(font);
        if (state.Font is { IsDrawn: true })
            canvas.Unread.Add(UnreadPart.DrawnLetters);
        var letter = new Area(0, state.Rise, 0.5 * state.FontSize, state.Rise + 0.7 * state.FontSize);
        var area = _line.Within(state.Matrix).Of(letter);
        if ((state.TextMode & Invisible) is 0 or 2)
            canvas.Draw(MarkKind.Text, state.Fill, area);
        if ((state.TextMode & Invisible) is 1 or 2)
            canvas.Draw(MarkKind.Text, state.Stroke, area);
    }

    private static bool HasSigns(PdfValue? text) => text switch
    {
        PdfValue.Text { Bytes: var bytes } => bytes.AsSpan().ContainsAnyExcept((byte)' ', (byte)0),
        PdfValue.List { Items: var items } => items.Any(HasSigns),
        _ => false,
    };
}
