namespace Annai.Print.Checking.Drawing;

/// <summary>Lines and areas: how far a path reaches, and how it is painted (ISO 32000-1, 8.5).</summary>
internal sealed class PathOperators(Canvas canvas)
{
    private const double ThinnestLine = 0.1;

    private Area _path = Area.Nothing;
    private bool _clips;

    public bool Take(string word, Operands operands)
    {
        switch (word)
        {
            case "m" or "l":
                Points(operands.Take(2));
                return true;
            case "c":
                Points(operands.Take(6));
                return true;
            case "v" or "y":
                Points(operands.Take(4));
                return true;
            case "re":
                Rectangle(operands.Take(4));
                return true;
            case "W" or "W*":
                return _clips = true;
            case "f" or "F" or "f*":
                return Paint(fills: true, strokes: false);
            case "S" or "s":
                return Paint(fills: false, strokes: true);
            case "B" or "B*" or "b" or "b*":
                return Paint(fills: true, strokes: true);
            case "n":
                return Paint(fills: false, strokes: false);
            default:
                return word == "h";
        }
    }

    private void Points(double[]? numbers)
    {
        foreach (var point in (numbers ?? []).Chunk(2))
        {
            var (x, y) = canvas.State.Matrix.Of(point[0], point[1]);
            _path = _path.With(x, y);
        }
    }

    private void Rectangle(double[]? numbers)
    {
        if (numbers is [var x, var y, var width, var height])
            Points([x, y, x + width, y, x, y + height, x + width, y + height]);
    }

    private bool Paint(bool fills, bool strokes)
    {
        var state = canvas.State;
        if (fills)
            canvas.Draw(MarkKind.Shape, state.Fill, _path);
        if (strokes && _path != Area.Nothing)
            canvas.Draw(MarkKind.Shape, state.Stroke, _path.Grown(HalfLine(state)));
        if (_clips)
            canvas.State = state with { Clip = state.Clip.Within(_path) };
        (_path, _clips) = (Area.Nothing, false);
        return true;
    }

    private static double HalfLine(GraphicsState state) =>
        Math.Max(ThinnestLine, state.LineWidth * Math.Max(state.Matrix.Across, state.Matrix.Up)) / 2;
}
