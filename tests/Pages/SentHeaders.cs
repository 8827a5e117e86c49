using Xunit;

namespace Annai.Tests.Pages;

/// <summary>
/// What a host that reads `_headers` sends along with an address: all that every rule says that fits it.
/// </summary>
internal sealed class SentHeaders
{
    private const string Policy = "Content-Security-Policy";

    private readonly List<(string Address, string Name, string Value)> _rules = [];

    public static SentHeaders Of(BuiltSite site)
    {
        var sent = new SentHeaders();
        var address = "";
        foreach (var line in site.Text("_headers").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (line[0] != ' ')
                address = line;
            else if (line.Trim().Split(": ", 2) is [var name, var value])
                sent._rules.Add((address, name, value));
        return sent;
    }

    public Dictionary<string, string> To(string address)
    {
        const string index = "index.html";
        var shown = address.EndsWith($"/{index}", StringComparison.Ordinal) ? address[..^index.Length] : address;
        var fitting = _rules.Where(rule => rule.Address.EndsWith('*')
            ? shown.StartsWith(rule.Address[..^1], StringComparison.Ordinal)
            : shown == rule.Address);
        // Of two rules that say one thing a browser would obey both, and we would not know.
        var headers = fitting.GroupBy(rule => rule.Name).ToList();
        Assert.All(headers, same => Assert.Single(same));
        return headers.ToDictionary(same => same.Key, same => same.Single().Value);
    }

    public string PolicyOf(string address) => To(address)[Policy];
}
