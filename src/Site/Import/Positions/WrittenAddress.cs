using System.Text;
using System.Text.RegularExpressions;
using Annai.Content.Matching;

namespace Annai.Import.Positions;

/// <summary>An address in the spelling of the tables, and where its author left a space or wrote 字.</summary>
/// <param name="Text">The address without spaces, brackets, 大字, 字 and a postcode.</param>
/// <param name="Joints">Where one of them stood.</param>
internal sealed partial record WrittenAddress(string Text, IReadOnlySet<int> Joints)
{
    // Keeps the storey of a building from becoming part of the number before it.
    private const char BetweenNumbers = ' ';

    public static WrittenAddress Of(string address)
    {
        var text = new StringBuilder();
        var joints = new HashSet<int>();
        foreach (var piece in Spaces().Split(Postcode().Replace(address, "")))
            Append(Normalised.Of(piece), text, joints);
        return new WrittenAddress(text.ToString(), joints);
    }

    private static void Append(string piece, StringBuilder text, HashSet<int> joints)
    {
        if (text.Length > 0 && piece.Length > 0 && char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(piece[0]))
            text.Append(BetweenNumbers);
        foreach (var part in piece.Replace("大字", "字", StringComparison.Ordinal).Split('字'))
        {
            joints.Add(text.Length);
            text.Append(part);
        }
    }

    [GeneratedRegex(@"[\s・、,，()（）\[\]［］【】〔〕「」]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\s*〒?\s*[0-9０-９]{3}[-－‐−―ー]?[0-9０-９]{4}(?![0-9０-９])")]
    private static partial Regex Postcode();
}
