using System.Collections;
using System.Globalization;

namespace Annai.Import.Difference;

/// <summary>Gives ids to rows that have none: short, of this list, used by nobody else.</summary>
internal sealed class IdGiver
{
    private const int ShortestNumber = 3;

    // Up to here a number takes one bit; what is longer is the code of an institution, and not one after another.
    private const int HighestBit = 1 << 23;

    private readonly string _set;
    private readonly BitArray _numbers = new(1 << 10);
    private readonly HashSet<ulong> _others = [];

    // All numbers up to this one are taken, whoever has them.
    private int _last;

    public IdGiver(string set, IEnumerable<string> taken)
    {
        _set = set;
        foreach (var id in taken)
            Own(id);
    }

    /// <summary>The id that a city's own becomes: numbers alone are told apart by their list.</summary>
    public string Named(string given) =>
        given.AsSpan().ContainsAnyExceptInRange('0', '9') ? given : $"{_set}-{given}";

    /// <summary>That id, where nobody has it yet.</summary>
    public string? Own(string id) =>
        (NumberIn(id) is { } number ? Take(number) : _others.Add(Fingerprint.Of(id))) ? id : null;

    public string Next()
    {
        do
            _last++;
        while (!Take(_last));
        return Numbered(_last);
    }

    private string Numbered(int number) => string.Create(CultureInfo.InvariantCulture, $"{_set}-{number:D3}");

    private bool Take(int number)
    {
        if (number >= HighestBit)
            return _others.Add(Fingerprint.Of(Numbered(number)));
        if (number >= _numbers.Length)
            _numbers.Length = number * 2;
        var isFree = !_numbers[number];
        _numbers[number] = true;
        return isFree;
    }

    // As they are given here: of hospitals-1 and hospitals-001 the first is a city's own.
    private int? NumberIn(string id)
    {
        if (!id.StartsWith(_set, StringComparison.Ordinal) || id.Length <= _set.Length || id[_set.Length] != '-')
            return null;
        var digits = id.AsSpan(_set.Length + 1);
        var isOurs = digits.Length == ShortestNumber || (digits.Length > ShortestNumber && digits[0] != '0');
        return isOurs
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }
}
