using System.Net;
using System.Net.Sockets;

namespace Annai.Collector.Rates;

/// <summary>The network that an address is of: its first 24 bits, of a long address its first 64.</summary>
internal static class Network
{
    private const int LongestAddress = 16;

    /// <returns>A number that differs from run to run, and that no address can be found out from.</returns>
    public static int KeyOf(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        Span<byte> bytes = stackalloc byte[LongestAddress];
        plain.TryWriteBytes(bytes, out _);
        var hash = new HashCode();
        hash.AddBytes(bytes[..(plain.AddressFamily == AddressFamily.InterNetwork ? 3 : 8)]);
        return hash.ToHashCode();
    }
}
