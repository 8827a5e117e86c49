using System.Collections.Immutable;
using System.Globalization;

namespace Annai.Print.Checking.Drawing;

/// <summary>A colour as it stands in the file, with what a press makes of it.</summary>
internal sealed class Colour
{
    // The darkest quarter of what a screen shows passes for black.
    private const double Dark = 0.25;
    private const double Neutral = 0.12;
    private const double Trace = 0.005;

    private static readonly string[] Process = ["Cyan", "Magenta", "Yellow", "Black"];

    private readonly ImmutableArray<double> _parts;

    public Colour(ColourSpace space, ImmutableArray<double> parts)
    {
        Space = space;
        _parts = [.. parts.Select(part => Math.Clamp(part, 0, space.Kind == InkKind.Other ? 255 : 1))];
        Inks = InksOf(space);
    }

    public static Colour Black { get; } = new(ColourSpace.Grey, [0]);

    public ColourSpace Space { get; }

    public bool IsScreen => Space.Printed.Kind == InkKind.Screen;

    /// <summary>In percent; a screen's colours have none of their own.</summary>
    public double TotalInk => Inks.Sum() * 100;

    /// <summary>Whether paper stays as it is.</summary>
    public bool IsPaper => IsScreen ? _parts.Length == 3 && _parts.All(part => part > 1 - Trace) : TotalInk < 0.5;

    /// <summary>Whether it looks black and is not printed by the black plate alone.</summary>
    public bool IsBlackOfManyInks => LooksBlack
        && (IsScreen || IsRegistration || Inks.Take(3).Any(ink => ink > Trace));

    /// <summary>How many plates it is printed by.</summary>
    public int Plates => Inks.Count(ink => ink > Trace);

    /// <summary>The inks it asks for beyond those that every press has.</summary>
    public IEnumerable<string> SpotInks => Space.Printed.SpotInks;

    private ImmutableArray<double> Inks { get; }

    private bool IsRegistration => Space.Inks is ["All"] && TotalInk > 100 * Dark;

    private bool LooksBlack
    {
        get
        {
            if (IsRegistration)
                return true;
            var light = IsScreen ? _parts : [.. Inks.Take(3).Select(ink => (1 - ink) * (1 - Inks[3]))];
            return light.Length == 3 && light.Max() <= Dark && light.Max() - light.Min() <= Neutral;
        }
    }

    public static bool IsProcess(string ink) => Process.Contains(ink) || ink is "All" or "None";

    /// <summary>As a designer's program shows it, such as `C40 M30 Y30 K100`.</summary>
    public override string ToString() => Space.Kind switch
    {
        InkKind.Screen => Listed("RGB", 255),
        InkKind.Grey => Share("K", 1 - _parts.FirstOrDefault()),
        InkKind.Four => string.Join(' ', Inks.Zip("CMYK", (ink, name) => Share($"{name}", ink))),
        InkKind.Named => string.Join(' ', Space.Inks.Zip(_parts, (name, tint) => $"{name} {Share("", tint)}%")),
        _ => Names.Of(Space) is "?" ? "pattern" : Names.Of(Space),
    };

    private ImmutableArray<double> InksOf(ColourSpace space) => space.Kind switch
    {
        InkKind.Grey => [0, 0, 0, 1 - _parts.FirstOrDefault()],
        InkKind.Four when _parts.Length == 4 => _parts,
        InkKind.Named => OfNames(),
        _ => [0, 0, 0, 0],
    };

    // Four plates and behind them the spot inks.
    private ImmutableArray<double> OfNames()
    {
        var inks = new List<double> { 0, 0, 0, 0 };
        foreach (var (name, tint) in Space.Inks.Zip(_parts))
            if (name == "All")
                inks = [.. inks.Select(_ => tint)];
            else if (Array.IndexOf(Process, name) is >= 0 and var plate)
                inks[plate] = tint;
            else if (name != "None")
                inks.Add(tint);
        return [.. inks];
    }

    private string Listed(string name, int full) =>
        $"{name} {string.Join('/', _parts.Select(part => Number(part * full)))}";

    private static string Share(string name, double part) => name + Number(part * 100);

    private static string Number(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
}
