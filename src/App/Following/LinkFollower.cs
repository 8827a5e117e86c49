using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Annai.Diagnostics;
using Annai.Pages.Checking;

namespace Annai.App.Following;

/// <summary>
/// Asks other hosts whether what pages link to is still there: several hosts at a time, each one question at a time.
/// </summary>
internal sealed class LinkFollower(Findings findings, TimeSpan patience)
{
    private const int HostsAtATime = 8;
    private const int MostMoves = 5;

    // What those answer who do not like to be asked by a program, or not in that way.
    private static readonly ImmutableArray<HttpStatusCode> AskedWrongly =
    [
        HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound,
        HttpStatusCode.NotImplemented,
    ];

    public async Task Follow(IEnumerable<OutsideLink> links, CancellationToken stop)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var http = new HttpClient(handler) { Timeout = patience };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Annai (link check)");
        var options = new ParallelOptions { MaxDegreeOfParallelism = HostsAtATime, CancellationToken = stop };
        var hosts = links.GroupBy(link => link.Address.GetLeftPart(UriPartial.Authority), StringComparer.Ordinal);
        await Parallel.ForEachAsync(hosts, options, async (host, halt) =>
        {
            foreach (var link in host)
                Tell(link, await Ask(http, link.Address, halt));
        });
    }

    private static async Task<LinkAnswer> Ask(HttpClient http, Uri first, CancellationToken stop)
    {
        var (address, isMovedForGood) = (first, true);
        try
        {
            for (var moves = 0; moves <= MostMoves; moves++)
            {
                var (status, next) = await Ask(http, address, HttpMethod.Head, stop);
                if (AskedWrongly.Contains(status))
                    (status, next) = await Ask(http, address, HttpMethod.Get, stop);
                if (next is null)
                    return new LinkAnswer(status, isMovedForGood && address != first ? address : null, null);
                isMovedForGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
                address = next;
            }

            return new LinkAnswer(null, null, $"it leads on more than {MostMoves} times");
        }
        catch (HttpRequestException failure) when (failure.InnerException is SocketException
        {
            SocketErrorCode: SocketError.HostNotFound,
        })
        {
            return new LinkAnswer(HttpStatusCode.NotFound, null, "no host has that name");
        }
        catch (HttpRequestException failure)
        {
            return new LinkAnswer(null, null, failure.Message);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new LinkAnswer(null, null, "it did not answer in time");
        }
    }

    private static async Task<(HttpStatusCode Status, Uri? Next)> Ask(
        HttpClient http, Uri address, HttpMethod method, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, address);
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        var isMoved = (int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is not null;
        var next = isMoved ? new Uri(address, answer.Headers.Location!) : null;
        return (answer.StatusCode, next?.Scheme is null or "http" or "https" ? next : null);
    }

    private void Tell(OutsideLink link, LinkAnswer answer)
    {
        if (answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            Tell(
                Codes.DeadOutsideLink,
                link,
                $"the link `{link.Address}` leads nowhere: {answer.Said}",
                "take the link out, or give the address that the page has now");
        else if (answer.Status is null || (int)answer.Status >= 400)
            Tell(
                Codes.UnansweredLink,
                link,
                $"nobody knows whether the link `{link.Address}` leads somewhere: {answer.Said}",
                "open it in a browser, or check again later");
        else if (answer.MovedTo is { } address)
            Tell(
                Codes.MovedLink,
                link,
                $"what the link `{link.Address}` leads to has moved for good",
                $"link to `{address}`");
    }

    private void Tell(Code code, OutsideLink link, string message, string hint)
    {
        foreach (var place in link.Places)
            findings.Add(code, place, message, hint);
    }
}
