using Annai.Print.Reading;

namespace Annai.Print.Checking.Drawing;

/// <summary>Sets the colours of lines and areas (ISO 32000-1, 8.6.8).</summary>
/// <param name="canvas">Where it is drawn.</param>
/// <param name="resources">What names mean.</param>
/// <param name="readTile">Reads the drawing of a pattern.</param>
internal sealed class ColourOperators(Canvas canvas, Resources resources, Action<PdfValue.Packed> readTile)
{
    public bool Take(string word, Operands operands)
    {
        switch (word)
        {
            case "g" or "G":
                return Set(word == "G", ColourSpace.Grey, operands.Take(1));
            case "rg" or "RG":
                return Set(word == "RG", ColourSpace.Screen, operands.Take(3));
            case "k" or "K":
                return Set(word == "K", ColourSpace.Four, operands.Take(4));
            case "cs" or "CS":
                return Begin(word == "CS", operands.LastName);
            case "sc" or "scn" or "SC" or "SCN":
                return Set(word[0] == 'S', operands);
            case "sh":
                return Shade(resources.Find("Shading", operands.LastName ?? ""));
            default:
                return false;
        }
    }

    private bool Set(bool isStroke, ColourSpace space, IEnumerable<double>? parts)
    {
        if (parts is null)
            return true;
        var colour = OfTable(new Colour(space, [.. parts]), parts);
        canvas.State = isStroke ? canvas.State with { Stroke = colour } : canvas.State with { Fill = colour };
        return true;
    }

    // What a colour space begins with is black, or as much ink as there is.
    private bool Begin(bool isStroke, string? name)
    {
        var space = resources.Space(name ?? "");
        var first = space.Kind switch
        {
            InkKind.Four => [0, 0, 0, 1],
            InkKind.Named => Enumerable.Repeat(1.0, space.Parts),
            _ => Enumerable.Repeat(0.0, space.Parts),
        };
        return Set(isStroke, space, first);
    }

    private bool Set(bool isStroke, Operands operands)
    {
        var space = (isStroke ? canvas.State.Stroke : canvas.State.Fill).Space;
        if (operands.LastName is not { } name)
            return Set(isStroke, space, operands.Take(space.Parts));
        var pattern = resources.Find("Pattern", name);
        var table = resources.File.TableOf(pattern);
        if (pattern is PdfValue.Packed tile)
            readTile(tile);
        var below = table["Shading"] is { } shading
            ? SpaceOf(shading)
            : operands.Numbers.Any() ? space.Base : null;
        return Set(isStroke, ColourSpace.Pattern with { Base = below }, []);
    }

    private bool Shade(PdfValue shading)
    {
        var colour = new Colour(ColourSpace.Pattern with { Base = SpaceOf(shading) }, []);
        canvas.Draw(MarkKind.Gradient, colour, canvas.State.Clip);
        return true;
    }

    private ColourSpace SpaceOf(PdfValue shading) => resources.Space(resources.File.TableOf(shading)["ColorSpace"]);

    private static Colour OfTable(Colour colour, IEnumerable<double> parts)
    {
        if (colour.Space is not { Table: { } table, Base: { Parts: > 0 } below })
            return colour;
        var at = (int)Math.Clamp(parts.FirstOrDefault(), 0, 255) * below.Parts;
        return at + below.Parts > table.Length
            ? colour
            : new Colour(below, [.. table.Skip(at).Take(below.Parts).Select(part => part / 255.0)]);
    }
}
