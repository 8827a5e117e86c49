using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Pages;

namespace Annai.App.Fleet;

/// <summary>
/// Finds cities that say of themselves what another says, so that a code, a visit or an address would be of both.
/// </summary>
internal static class CityClaims
{
    private const string Hint = "one host may serve all of them: each wants a tenant, codes and addresses of its own";

    public static void Check(ImmutableArray<City> cities, Action<City, Finding> tell)
    {
        ImmutableArray<Claim> claims = [.. cities.SelectMany(Claim.Of)];
        // A code is its city's prefix, a hyphen and the rest, so that one prefix leads into another only by being it.
        // Lower-case addresses lead to a code as well, and some servers do not tell folders apart by their case.
        foreach (var twins in claims.GroupBy(claim => (claim.Key, claim.Text.ToUpperInvariant())))
            TellTwins([.. twins], tell);
        var addresses = claims
            .Where(claim => claim.Key == Claim.Address)
            .ToLookup(claim => claim.Text, StringComparer.OrdinalIgnoreCase);
        foreach (var inner in addresses.SelectMany(group => group))
            foreach (var outer in Around(inner.Text).SelectMany(address => addresses[address]))
                TellNested(inner, outer, tell);
    }

    private static void TellTwins(ImmutableArray<Claim> twins, Action<City, Finding> tell)
    {
        foreach (var twin in twins.Length > 1 ? twins : [])
        {
            var other = twin == twins[0] ? twins[1] : twins[0];
            var more = twins.Length > 2 ? $", and in {twins.Length - 2} more" : "";
            Tell(twin, $"`{twin.Key}` is `{twin.Text}`, as in `{other.File}`{more}", tell);
        }
    }

    private static void TellNested(Claim inner, Claim outer, Action<City, Finding> tell)
    {
        Tell(inner, $"`{inner.Text}` lies among the pages of `{outer.File}`", tell);
        Tell(outer, $"`{inner.File}` has an address among these pages, `{inner.Text}`", tell);
    }

    private static void Tell(Claim claim, string what, Action<City, Finding> tell) =>
        tell(claim.City, new Finding(Codes.CityTwin, claim.Place, what, Hint));

    // https://annai.example/aoba/p/ lies among the pages of https://annai.example/aoba/.
    private static IEnumerable<string> Around(string address)
    {
        for (var end = address.Length - 1; end > Uri.UriSchemeHttps.Length + 3; end = address.LastIndexOf('/', end - 1))
            foreach (var folder in Routes.Folders)
                if (address.AsSpan(0, end).EndsWith($"/{folder}", StringComparison.OrdinalIgnoreCase))
                    yield return address[..(end - folder.Length)];
    }
}
