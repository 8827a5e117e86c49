using System.Globalization;

namespace Annai.Print.Checking;

/// <summary>Points become millimetres, and both become text that no machine's language changes.</summary>
internal static class Lengths
{
    public const double MillimetresPerPoint = 25.4 / 72;

    public static string Text(double value, string form = "0.##") => value.ToString(form, CultureInfo.InvariantCulture);

    public static string Millimetres(double value) => Text(value) + "mm";
}
