using System.Globalization;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>The number in `site.config.json` of the schema that a site was written for.</summary>
public static class SchemaNumber
{
    public const string Key = "schema";

    /// <summary>The schema that this Annai reads.</summary>
    public const int Present = 1;

    internal static bool Check(Sourced<string> number, Findings findings)
    {
        if (number.Value.Length == 0 || number.Value == Text)
            return true;
        findings.Add(
            Codes.WrongSchema,
            number.Place,
            $"`{Key}` is {number.Value}, this Annai reads {Text}",
            IsOlder(number.Value) ? "`annai migrate` brings it up to date" : "a newer number wants a newer Annai");
        return false;
    }

    /// <summary>
    /// Brings a configuration up to the present schema. Of the sites that have no number or an older one, nothing but
    /// the number differs; what stands beside it, comments too, stays as it is.
    /// </summary>
    /// <returns>Its text; null with findings if it cannot be read or is of a newer schema.</returns>
    public static string? Migrated(string folder, Findings findings)
    {
        if (SourceFile.Read(folder, ConfigurationReader.FileName, findings) is not { } file
            || JsonText.Read(file, findings) is not { } node)
            return null;
        var number = (node as MapNode)?.Entries.FirstOrDefault(entry => entry.Key.Text == Key).Value;
        if (number is null)
            return file.Text.Insert(Offset(file.Text, node.Place) + 1, $"\n  \"{Key}\": {Text},");
        var written = number is ScalarNode scalar ? scalar.Text : "no number";
        if (IsOlder(written) || (written == Text && number is ScalarNode { IsQuoted: true }))
            return file.Text.Remove(Offset(file.Text, number.Place), number.Place.Length)
                .Insert(Offset(file.Text, number.Place), Text);
        return Check(new Sourced<string>(written, number.Place), findings) ? file.Text : null;
    }

    private static string Text => Present.ToString(CultureInfo.InvariantCulture);

    private static bool IsOlder(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var older) && older < Present;

    private static int Offset(string text, SourcePlace place) =>
        text.Split('\n').Take(place.Line - 1).Sum(line => line.Length + 1) + place.Column - 1;
}
