using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Annai.App;
using Xunit;

namespace Annai.Tests.App;

public sealed class ServeTests
{
    [Fact]
    public async Task A_port_that_something_else_uses_is_a_finding()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        using var site = TempSite.OfSample();
        var run = await ToolRun.Of(site.Folder, $"serve --port {port}", stop: TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Mistakes, run.Exit);
        Golden.Match(
            Path.Combine(Golden.Folder("Findings"), "0001-port-taken.out"), run.Error.Replace(port, "5080", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_was_ended_lets_go_of_its_log()
    {
        using var site = TempSite.OfSample();
        await using (var first = await ServedSite.Of(site))
            Assert.Equal(ExitCode.Clean, await first.End());
        await using var second = await ServedSite.Of(site);
        Assert.Equal(ExitCode.Clean, await second.End());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("eighty")]
    [InlineData("8080.0")]
    public async Task What_is_no_port_is_a_wrong_call(string port)
    {
        using var site = TempSite.OfSample();
        var run = await ToolRun.Of(site.Folder, $"serve --port={port}", stop: TestContext.Current.CancellationToken);
        Assert.Equal((ExitCode.Failure, ""), (run.Exit, run.Out));
        Assert.Equal($"`--port` is `{port}`, expected a number from 0 to 65535\n", run.Error);
        Assert.False(site.Has("output/site/index.html"));
    }
}
