using System.Globalization;

namespace Annai.Import.Difference;

/// <summary>Gives ids to rows that have none: short, of this list, used by nobody else.</summary>
internal sealed class IdGiver(string set, HashSet<string> taken)
{
    private int _last;

    /// <summary>
    /// The id that the city gave, where nobody has it yet; numbers alone are told apart by their list.
    /// </summary>
    public string? Own(string given)
    {
        var id = given.All(char.IsAsciiDigit) ? $"{set}-{given}" : given;
        return taken.Add(id) ? id : null;
    }

    public string Next()
    {
        string id;
        do
            id = string.Create(CultureInfo.InvariantCulture, $"{set}-{++_last:000}");
        while (!taken.Add(id));
        return id;
    }
}
