using System.Globalization;

namespace Annai.Import.Difference;

/// <summary>Gives ids to rows that have none: short, of this list, used by nobody else.</summary>
internal sealed class IdGiver(string set, IEnumerable<string> taken)
{
    private readonly HashSet<ulong> _taken = [.. taken.Select(id => Fingerprint.Of(id))];

    // All numbers up to this one are taken, whoever has them.
    private int _last;

    /// <summary>The id that a city's own becomes: numbers alone are told apart by their list.</summary>
    public string Named(string given) => given.All(char.IsAsciiDigit) ? $"{set}-{given}" : given;

    /// <summary>That id, where nobody has it yet.</summary>
    public string? Own(string id) => !WasGiven(id) && _taken.Add(Fingerprint.Of(id)) ? id : null;

    public string Next()
    {
        string id;
        do
            id = Numbered(++_last);
        while (_taken.Contains(Fingerprint.Of(id)));
        return id;
    }

    private bool WasGiven(string id) =>
        id.Length > set.Length + 1
        && id.StartsWith(set, StringComparison.Ordinal)
        && int.TryParse(id.AsSpan(set.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= _last
        && id == Numbered(number);

    private string Numbered(int number) => string.Create(CultureInfo.InvariantCulture, $"{set}-{number:D3}");
}
