using System.Net;
using Annai.Events;

namespace Annai.Collector.Rates;

/// <summary>Tells what people can send from what only machines can, by network and by page, in memory alone.</summary>
internal sealed class RateGate(TimeProvider time, Limits limits)
{
    private readonly Buckets _suspectNetworks = new(time, limits.SuspectNetwork);
    private readonly Buckets _refusedNetworks = new(time, limits.RefusedNetwork);
    private readonly Buckets _suspectPages = new(time, limits.SuspectPage);
    private readonly Buckets _refusedPages = new(time, limits.RefusedPage);

    /// <param name="sender">Who sends; this machine itself may send what it likes.</param>
    /// <param name="happened">What it sends.</param>
    public RateVerdict Of(IPAddress sender, PageEvent happened)
    {
        if (IPAddress.IsLoopback(sender))
            return RateVerdict.Usual;
        var (network, page) = (Network.KeyOf(sender), HashCode.Combine(happened.Tenant, happened.Page));
        if (!_refusedNetworks.TryTake(network) || !_refusedPages.TryTake(page))
            return RateVerdict.Refused;
        // Both are taken from, whatever the first says.
        return _suspectNetworks.TryTake(network) & _suspectPages.TryTake(page)
            ? RateVerdict.Usual
            : RateVerdict.Suspect;
    }
}
