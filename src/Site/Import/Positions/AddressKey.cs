using Annai.Content.Matching;

namespace Annai.Import.Positions;

/// <summary>
/// The spelling under which parts of addresses meet: 大字 and 字 are written or left out as one likes.
/// </summary>
internal static class AddressKey
{
    public static string Of(string name) => WithoutAza(Normalised.Of(name));

    public static string WithoutAza(string normal) =>
        normal.Replace("大字", "", StringComparison.Ordinal).Replace("字", "", StringComparison.Ordinal);
}
