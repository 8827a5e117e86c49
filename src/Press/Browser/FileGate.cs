using Annai.Diagnostics;
using Microsoft.Playwright;

namespace Annai.Browser;

/// <summary>All that a page may load: the files it was handed. Whatever else it asks for is refused and told.</summary>
internal sealed class FileGate(WebDocument document, Findings findings)
{
    // No such host can exist (RFC 2606), so nothing here can be mistaken for a real address.
    public const string Origin = "http://annai.invalid/";

    private const int LongestAddressShown = 200;

    public async Task Answer(IRoute route)
    {
        try
        {
            await (Find(route.Request.Url) is { } file ? Give(route, file) : Refuse(route));
        }
        catch (PlaywrightException)
        {
            // The page was closed while it was still asking.
        }
    }

    public void Refuse(string address)
    {
        var shown = address.Length > LongestAddressShown ? address[..LongestAddressShown] + "…" : address;
        if (address.StartsWith(Origin, StringComparison.Ordinal))
            findings.Add(Codes.BrowserRequestRefused, document.Place,
                $"the page asks for `{shown[Origin.Length..]}`, which is not among its files",
                "correct the address, or add the file");
        else
            findings.Add(Codes.BrowserRequestRefused, document.Place,
                $"the page asks for `{shown}`, which was refused: a page is made without a network",
                "put the file beside the page and refer to it by a relative address");
    }

    private static Task Give(IRoute route, WebFile file) =>
        route.FulfillAsync(new() { BodyBytes = file.Bytes.ToArray(), ContentType = file.ContentType });

    private Task Refuse(IRoute route)
    {
        Refuse(route.Request.Url);
        return route.AbortAsync(RequestAbortErrorCode.BlockedByClient);
    }

    private WebFile? Find(string address)
    {
        if (!address.StartsWith(Origin, StringComparison.Ordinal))
            return null;
        var path = Uri.UnescapeDataString(new Uri(address).AbsolutePath[1..]);
        return path == document.Path
            ? new WebFile(path, System.Text.Encoding.UTF8.GetBytes(document.Html), "text/html; charset=utf-8")
            : document.Files.FirstOrDefault(file => file.Path == path);
    }
}
