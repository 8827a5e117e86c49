using System.Diagnostics;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>
/// What the map computes in a browser: where a spot lies, what a view holds, which pins stand together.
/// </summary>
public sealed class MapVectorTests
{
    [Fact]
    public async Task The_map_keeps_what_it_promises()
    {
        var client = Path.Combine(Repository.Root, "src", "Client");
        var script = Path.Combine(Repository.Tests, "ClientVectors", "map.mjs");
        var table = Path.Combine(Repository.Tests, "Vectors", "map.json");
        var start = new ProcessStartInfo("node", [script, client, table]) { RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal("206 checks\n", said);
    }
}
