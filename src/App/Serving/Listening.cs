using System.Net.Sockets;
using Annai.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;

namespace Annai.App.Serving;

/// <summary>Starts a server; an address that it cannot have is the caller's mistake.</summary>
internal static class Listening
{
    /// <param name="application">The server; gone where it could not start.</param>
    /// <param name="address">Where it is to listen, for the finding.</param>
    /// <param name="instead">How another address is chosen.</param>
    /// <param name="findings">Told why it could not start.</param>
    public static async Task<bool> Listens(
        this WebApplication application, string address, string instead, Findings findings)
    {
        try
        {
            await application.StartAsync();
            return true;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            findings.Add(
                Codes.PortTaken, SourcePlace.Nowhere, $"{address} is taken", $"end what uses it, or {instead}");
        }
        catch (SocketException failure)
        {
            findings.Add(
                Codes.PortTaken, SourcePlace.Nowhere, $"{address} cannot be had: {failure.Message}", instead);
        }

        await application.DisposeAsync();
        return false;
    }
}
