using System.Globalization;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads latitude and longitude, and whether they can be in Japan at all.</summary>
internal static class PositionReader
{
    private const string Form = "degrees such as `34.226034`";
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static Coordinates? Read(Fields row, Findings findings)
    {
        if (!row.Has("lat") && !row.Has("lng"))
            return null;
        var (lat, lng) = (Degrees(row, "lat"), Degrees(row, "lng"));
        return In(lat, lng, findings);
    }

    public static Coordinates? In(Sourced<double> lat, Sourced<double> lng, Findings findings)
    {
        if (double.IsNaN(lat.Value) || double.IsNaN(lng.Value))
            return null;
        if (IsLatitude(lat.Value) && IsLongitude(lng.Value))
            return new Coordinates(lat.Value, lng.Value);
        var areSwapped = IsLatitude(lng.Value) && IsLongitude(lat.Value);
        findings.Add(
            Codes.BadValue,
            lat.Place,
            string.Create(CultureInfo.InvariantCulture, $"{lat.Value}, {lng.Value} is not in Japan"),
            areSwapped ? "latitude and longitude are swapped" : "latitude is 20 to 46, longitude 122 to 154");
        return null;
    }

    public static bool TryDegrees(string text, out double degrees) =>
        double.TryParse(text, Plain, CultureInfo.InvariantCulture, out degrees)
        && double.IsFinite(degrees);

    private static Sourced<double> Degrees(Fields row, string key)
    {
        var degrees = row.OptionalValue<double>(key, TryDegrees, Form) ?? row.Value<double>(key, TryDegrees, Form);
        return degrees.Value == 0 ? degrees with { Value = double.NaN } : degrees;
    }

    private static bool IsLatitude(double degrees) => degrees is >= 20 and <= 46;

    private static bool IsLongitude(double degrees) => degrees is >= 122 and <= 154;
}
