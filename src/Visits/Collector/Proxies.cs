using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector;

/// <summary>
/// The machines in front of the collector that are believed when they say for whom they ask, and by what name they were
/// asked. Whoever else says so is not believed.
/// </summary>
public sealed class Proxies(params IEnumerable<IPNetwork> named)
{
    private readonly ImmutableArray<IPNetwork> _named = [.. named];

    /// <summary>Who asks.</summary>
    public IPAddress SenderOf(HttpRequest request)
    {
        var sender = Plain(request.HttpContext.Connection.RemoteIpAddress ?? IPAddress.Loopback);
        if (!AreNamed(sender))
            return sender;
        // Each proxy writes whom it was asked by to the end; what stands before an unnamed one is hearsay.
        var said = request.Headers["X-Forwarded-For"].ToString().Split(',', StringSplitOptions.TrimEntries);
        for (var at = said.Length - 1; at >= 0 && AreNamed(sender); at--)
        {
            if (!IPEndPoint.TryParse(said[at], out var before))
                return sender;
            sender = Plain(before.Address);
        }

        return sender;
    }

    /// <summary>The name by which the page's own origin was asked.</summary>
    public HostString HostOf(HttpRequest request) =>
        request.Headers["X-Forwarded-Host"].ToString() is { Length: > 0 } host
        && AreNamed(Plain(request.HttpContext.Connection.RemoteIpAddress ?? IPAddress.Loopback))
            ? new HostString(host)
            : request.Host;

    private bool AreNamed(IPAddress address)
    {
        foreach (var network in _named)
            if (network.Contains(address))
                return true;
        return false;
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
