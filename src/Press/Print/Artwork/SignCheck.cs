using System.Globalization;
using System.Text;
using Annai.Diagnostics;

namespace Annai.Print.Artwork;

/// <summary>
/// Finds the signs that cannot be printed: those the font lacks, and those that mean something else on every machine.
/// </summary>
internal sealed class SignCheck(Findings findings)
{
    private readonly HashSet<Rune> _told = [];

    public void Look(ArtworkText text) => Look(text.Text, text.Place);

    /// <summary>Looks through what a page shows besides, such as the words of its template.</summary>
    public void Look(string text, SourcePlace place)
    {
        foreach (var (number, line) in text.Split('\n').Index())
            foreach (var sign in line.EnumerateRunes())
                if (Fault(sign) is { } fault && _told.Add(sign))
                    findings.Add(
                        Codes.SignNotPrintable,
                        number == 0 ? place : At(place, number, line, sign),
                        $"the sign {Shown(sign)} {fault.What}, in `{Around(line)}`",
                        fault.Hint);
    }

    // Words of a template are not where the browser shows them.
    private static SourcePlace At(SourcePlace place, int number, string line, Rune sign) => place.Line == 0
        ? place
        : new SourcePlace(
            place.File, place.Line + number, line.IndexOf(sign.ToString(), StringComparison.Ordinal) + 1, 1);

    // What only says where a line may end leaves no ink.
    private static (string What, string Hint)? Fault(Rune sign) => Rune.GetUnicodeCategory(sign) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format => null,
        UnicodeCategory.PrivateUse =>
            ("is of the private use area, where each machine has another", "write it in signs of Unicode"),
        _ when FontCoverage.Has(sign) => null,
        _ => ("is not in BIZ UDGothic", "write it in another sign, or in kana"),
    };

    private static string Shown(Rune sign) =>
        Rune.GetUnicodeCategory(sign) == UnicodeCategory.PrivateUse
            ? string.Create(CultureInfo.InvariantCulture, $"U+{sign.Value:X4}")
            : string.Create(CultureInfo.InvariantCulture, $"`{sign}` (U+{sign.Value:X4})");

    private static string Around(string line) =>
        line.Trim() is { Length: > 24 } whole ? $"{whole[..24]}…" : line.Trim();
}
