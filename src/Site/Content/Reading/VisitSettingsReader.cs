using System.Collections.Immutable;
using System.Globalization;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads `visits` of the configuration.</summary>
internal static class VisitSettingsReader
{
    public const string Key = "visits";

    private const string Years = "keepTalliesYears";

    private static readonly ImmutableArray<string> Keys = [Years];

    /// <summary>Its keys, with their parent before them.</summary>
    public static ImmutableArray<string> AllKeys { get; } = [.. Keys.Select(key => $"{Key}.{key}")];

    public static VisitSettings Read(Fields configuration, Findings findings) =>
        new(configuration.OptionalMap(Key, Keys) is { } fields && fields.Has(Years)
            ? YearsIn(fields, findings)
            : VisitSettings.UsualYears);

    private static int YearsIn(Fields fields, Findings findings)
    {
        var written = fields.Number(Years);
        if (int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var years)
            && years <= VisitSettings.MostYears)
            return years;
        if (written.Value.Length > 0)
            findings.Add(
                Codes.BadValue,
                written.Place,
                $"`{Years}` is `{written.Value}`, expected a whole number from 0 to {VisitSettings.MostYears}");
        return VisitSettings.UsualYears;
    }
}
