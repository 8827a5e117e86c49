namespace Annai.Diagnostics;

/// <summary>"Did you mean": the known name that a mistyped one was probably meant to be.</summary>
public static class Nearest
{
    public static string? To(string typed, IEnumerable<string> known)
    {
        var folded = Folded(typed);
        // A word of one sign is near to every other of one sign.
        var allowed = Math.Min(Math.Max(1, typed.Length / 3), typed.Length - 1);
        return known
            // Words whose lengths differ by more are not near, and a long one would cost seconds to compare.
            .Where(name => Math.Abs(Folded(name).Length - folded.Length) <= allowed)
            .Select(name => (Name: name, Distance: Distance(folded, Folded(name))))
            .Where(candidate => candidate.Distance <= allowed)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>The hint that names the nearest known name, or lists what there is.</summary>
    public static string Hint(string typed, IReadOnlyCollection<string> known) =>
        To(typed, known) is { } name ? $"did you mean `{name}`?"
        : known.Count == 0 ? "there is none yet"
        : $"known here: {string.Join(", ", known.Order(StringComparer.Ordinal).Take(20).Select(name => $"`{name}`"))}";

    // `baseURL`, `base_url` and `base-url` are one slip away from `baseUrl`, not five.
    private static string Folded(string name) =>
        new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    // Optimal string alignment: insertion, deletion, substitution and a swap of neighbours cost one each.
    private static int Distance(string one, string other)
    {
        var cost = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            cost[i, 0] = i;
        for (var j = 0; j <= other.Length; j++)
            cost[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
            for (var j = 1; j <= other.Length; j++)
                cost[i, j] = Cheapest(cost, one, other, i, j);
        return cost[one.Length, other.Length];
    }

    private static int Cheapest(int[,] cost, string one, string other, int i, int j)
    {
        var change = one[i - 1] == other[j - 1] ? 0 : 1;
        var least = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + change);
        var swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.Min(least, cost[i - 2, j - 2] + 1) : least;
    }
}
