using System.Globalization;

namespace Annai.Print.Finishing;

/// <summary>How much of each of the four inks a colour is, in hundredths.</summary>
public readonly record struct Ink(double Cyan, double Magenta, double Yellow, double Black)
{
    public static Ink Grey(double light) => new(0, 0, 0, Math.Round((1 - light) * 100, 2));

    /// <summary>As a PDF writes it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Part(Cyan)} {Part(Magenta)} {Part(Yellow)} {Part(Black)}");

    private static string Part(double hundredths) =>
        (hundredths / 100).ToString("0.####", CultureInfo.InvariantCulture);
}
