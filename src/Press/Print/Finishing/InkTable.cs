using System.Globalization;
using Annai.Diagnostics;

namespace Annai.Print.Finishing;

/// <summary>
/// `templates/print/inks.txt`: which inks a colour of a template is printed in. Black, white and greys are black ink
/// alone and need no line.
/// </summary>
public sealed class InkTable
{
    public const string Name = "print/inks.txt";

    private const string Place = $"templates/{Name}";

    private readonly Dictionary<string, ScreenColour> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<ScreenColour, Ink> _inks = [];

    private InkTable()
    {
    }

    public static InkTable Read(string text, Findings findings)
    {
        var table = new InkTable();
        foreach (var (index, line) in text.Split('\n').Index())
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } cells && cells[0] != "#")
                table.Add(cells, new SourcePlace(Place, index + 1, 1, line.TrimEnd().Length), findings);
        return table;
    }

    /// <returns>The screen's colour of a name, or null where the table has none.</returns>
    public ScreenColour? Named(string name) => _names.TryGetValue(name, out var colour) ? colour : null;

    /// <returns>Null for a colour that nobody declared.</returns>
    public Ink? Of(ScreenColour colour) =>
        colour.IsGrey ? Ink.Grey(colour.Red / 255.0)
        : _inks.TryGetValue(colour, out var ink) ? ink
        : null;

    private void Add(string[] cells, SourcePlace place, Findings findings)
    {
        if (cells is [var name, var screen, var c, var m, var y, var k]
            && ScreenColour.TryParse(screen, out var colour)
            && TryPart(c, out var cyan) && TryPart(m, out var magenta)
            && TryPart(y, out var yellow) && TryPart(k, out var black))
        {
            _names[name] = colour;
            _inks[colour] = new Ink(cyan, magenta, yellow, black);
        }
        else
        {
            findings.Add(
                Codes.BadValue,
                place,
                $"`{string.Join(' ', cells)}` is no ink",
                "write a name, the colour on a screen and four hundredths: `green #1d7a4b 85 25 85 10`");
        }
    }

    private static bool TryPart(string text, out int part) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out part) && part <= 100;
}
