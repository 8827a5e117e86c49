using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Annai.App.CommandLine;
using Annai.Collector;

namespace Annai.App.Collecting;

/// <summary>Where a collector listens and whom it believes, as it was typed.</summary>
/// <param name="Urls">Where it listens.</param>
/// <param name="StatusPort">Where it says how it is, to this machine alone.</param>
/// <param name="Proxies">Who may say for whom they ask.</param>
internal sealed record CollectOptions(ImmutableArray<string> Urls, int StatusPort, Proxies Proxies)
{
    private const string UsualUrl = "http://127.0.0.1:5090";
    private const int UsualStatusPort = 5091;

    public static readonly Option UrlsOption =
        new("--urls", "URL,…", $"where it listens; without it {UsualUrl}");

    public static readonly Option StatusOption =
        new("--status", "PORT", $"where it tells this machine how it is; without it {UsualStatusPort}");

    public static readonly Option ProxyOption =
        new("--proxy", "ADDRESS,…", "the machines in front of it that say for whom they ask, such as 10.0.0.0/24");

    public static readonly Option CheckOption =
        new("--check", null, "count every sealed day again, compare, and end");

    public static readonly Option ForgetOption =
        new("--forget", null, "remove what is kept no longer, certify it, and end");

    public static readonly Option AccessLogOption =
        new("--access-log", "FILE", "count the pages of codes in a web server's log (`*` takes several), and end");

    public static readonly Option DryRunOption =
        new("--dry-run", null, "with --forget: say what would go, and remove nothing");

    /// <returns>The options, or in words what is wrong with them.</returns>
    public static (CollectOptions? Options, string? Mistake) Read(Arguments arguments)
    {
        ImmutableArray<string> urls = [.. Parts(arguments[UrlsOption] ?? UsualUrl)];
        if (urls.FirstOrDefault(url => !IsUrl(url)) is { } wrong)
            return (null, $"`{UrlsOption.Name}` is `{wrong}`, expected an address such as {UsualUrl}; what is " +
                "encrypted is decrypted by the server in front");
        var port = arguments[StatusOption] ?? UsualStatusPort.ToString(CultureInfo.InvariantCulture);
        if (!ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            return (null, $"`{StatusOption.Name}` is `{port}`, expected a number from 0 to 65535");
        ImmutableArray<string> proxies = [.. Parts(arguments[ProxyOption] ?? "")];
        return proxies.FirstOrDefault(proxy => NetworkOf(proxy) is null) is { } unknown
            ? (null, $"`{ProxyOption.Name}` is `{unknown}`, expected an address or a network, such as 10.0.0.0/24")
            : (new CollectOptions(urls, status, new Proxies(proxies.Select(proxy => NetworkOf(proxy)!.Value))), null);
    }

    private static string[] Parts(string text) =>
        text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsUrl(string text) =>
        text.StartsWith("http://", StringComparison.Ordinal) && !text.TrimEnd('/').EndsWith(':')
        && Uri.TryCreate(text.Replace("//*", "//any", StringComparison.Ordinal), UriKind.Absolute, out var url)
        && (url.PathAndQuery == "/" || url.Host == "unix");

    private static IPNetwork? NetworkOf(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, 8 * address.GetAddressBytes().Length)
        : null;
}
