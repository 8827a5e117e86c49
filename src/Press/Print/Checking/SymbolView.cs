using Annai.Browser;

namespace Annai.Print.Checking;

/// <summary>
/// Measures a code in what was seen of it: how large it really is, how much stands out from its paper, and how far it
/// is to the next thing.
/// </summary>
internal sealed class SymbolView
{
    private const int Looks = InspectedPage.Looks;

    // A symbol's own edge is blurred, and so much around it is not yet its surroundings.
    private const double Blur = 0.5;

    // Paper of which so much less light comes back has something on it.
    private const double Soiled = 0.25;

    private readonly byte[] _light;
    private readonly int _modules;
    private readonly int _side;
    private readonly double _dark;
    private readonly double _paper;

    public SymbolView(InspectedCode code)
    {
        (_light, _modules) = (code.Surroundings, code.Modules);
        _side = (_modules + 2 * InspectedPage.Around) * Looks;
        if (_light.Length != _side * _side)
            throw new InvalidOperationException("the surroundings of a code have another size than its version");
        (_dark, _paper) = Shades();
        IsInverted = AtModule(0, 0) > AtModule(1, 1);
        var (left, right) = (Edge(-1, isDown: false), Edge(1, isDown: false));
        var (top, bottom) = (Edge(-1, isDown: true), Edge(1, isDown: true));
        (Across, Down) = ((right - left) / Looks / _modules, (bottom - top) / Looks / _modules);
        QuietZone = IsInverted ? 0 : Nearest(left, top, right, bottom);
    }

    /// <summary>How wide it is, measured at its edges, as a share of what the decoder said.</summary>
    public double Across { get; }

    public double Down { get; }

    /// <summary>Modules to the next thing on the page; as far as was looked where there is none.</summary>
    public double QuietZone { get; }

    /// <summary>Light on dark.</summary>
    public bool IsInverted { get; }

    /// <summary>How much less light dark modules give back than light ones, in percent of white paper.</summary>
    public double Contrast => (_paper - _dark) / 255 * 100;

    // A pixel that an edge halves is drawn as the eye halves light, which is about its square root.
    private double Middle => Math.Pow((Math.Sqrt(_dark) + Math.Sqrt(_paper)) / 2, 2);

    private (double Dark, double Paper) Shades()
    {
        var seen = new List<byte>();
        for (var row = 0; row < _modules; row++)
            for (var column = 0; column < _modules; column++)
                seen.Add(AtModule(row, column));
        var middle = (seen.Min() + seen.Max()) / 2.0;
        return (Median(seen.Where(light => light <= middle)), Median(seen.Where(light => light > middle)));
    }

    private byte AtModule(int row, int column) =>
        At((row + InspectedPage.Around) * Looks + Looks / 2, (column + InspectedPage.Around) * Looks + Looks / 2);

    private byte At(int row, int column) => _light[row * _side + column];

    // From within the dark ring of a finder outwards, along all lines that cross one: where it becomes light.
    private double Edge(int way, bool isDown)
    {
        var (first, last) = (InspectedPage.Around * Looks, (InspectedPage.Around + _modules) * Looks);
        var start = way < 0 ? first + Looks / 2 : last - Looks / 2 - 1;
        var seen = new List<double>();
        for (var line = first + Looks / 2; line < first + 7 * Looks - Looks / 2; line++)
        {
            var at = start;
            while (Math.Abs(at - start) < 2 * Looks && (isDown ? At(at, line) : At(line, at)) < Middle != IsInverted)
                at += way;
            if (at != start && Math.Abs(at - start) < 2 * Looks)
                seen.Add(way < 0 ? at + 1 : at);
        }

        return seen.Count > 0 ? Median(seen) : way < 0 ? first : last;
    }

    private double Nearest(double left, double top, double right, double bottom)
    {
        var soiled = _paper - Soiled * (_paper - _dark);
        double nearest = InspectedPage.Around * Looks;
        for (var row = 0; row < _side; row++)
            for (var column = 0; column < _side; column++)
                if (At(row, column) < soiled)
                {
                    var (x, y) = (column + 0.5, row + 0.5);
                    var away = Math.Max(Math.Max(left - x, x - right), Math.Max(top - y, y - bottom));
                    if (away > Blur * Looks)
                        nearest = Math.Min(nearest, away - 0.5);
                }

        return nearest / Looks;
    }

    private static double Median<T>(IEnumerable<T> values)
        where T : IConvertible
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : Convert.ToDouble(sorted[sorted.Count / 2], null);
    }
}
