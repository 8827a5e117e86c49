using System.Collections.Immutable;
using System.Globalization;

namespace Annai.Sheets.Writing;

/// <summary>The names of a workbook's sheets as Excel allows them, each once whatever its case.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Forbidden = @"[]:*?/\";

    private readonly ImmutableArray<string> _given;

    private SheetNames(ImmutableArray<string> given, ImmutableArray<string> written) =>
        (_given, Written) = (given, written);

    /// <summary>In the order of the sheets.</summary>
    public ImmutableArray<string> Written { get; }

    public static SheetNames Of(Workbook book)
    {
        var written = new List<string>();
        foreach (var sheet in book.Sheets)
            written.Add(Free(Allowed(sheet.Name), written));
        return new SheetNames([.. book.Sheets.Select(sheet => sheet.Name)], [.. written]);
    }

    /// <summary>A range of a sheet for a formula: <c>'選択肢'!$A$1:$A$9</c></summary>
    public string Formula(string sheet, string range)
    {
        var index = _given.IndexOf(sheet);
        return index < 0
            ? throw new ArgumentException($"no sheet is called `{sheet}`", nameof(sheet))
            : $"'{Written[index].Replace("'", "''", StringComparison.Ordinal)}'!{range}";
    }

    private static string Allowed(string name)
    {
        var allowed = string.Concat(name.Select(sign => Forbidden.Contains(sign, StringComparison.Ordinal)
            || char.IsControl(sign) || char.IsSurrogate(sign) ? '_' : sign));
        allowed = Cut(allowed, Longest).Trim('\'', ' ');
        return allowed.Length > 0 ? allowed : "Sheet";
    }

    private static string Free(string name, List<string> taken)
    {
        var free = name;
        for (var i = 2; taken.Contains(free, StringComparer.OrdinalIgnoreCase); i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $" ({i})");
            free = Cut(name, Longest - number.Length) + number;
        }

        return free;
    }

    private static string Cut(string name, int length) => name.Length > length ? name[..length] : name;
}
