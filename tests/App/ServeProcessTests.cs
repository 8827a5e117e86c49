using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Annai.Tests.App;

/// <summary>`annai serve` as a shell starts it, and as a shell or a service manager ends it.</summary>
public sealed class ServeProcessTests : IDisposable
{
    private const string Posix = "signals, and a browser's starter in the path, are of Unix";

    private readonly TempSite _site = TempSite.OfSmallCity();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_ends_cleanly_while_pages_are_open_and_lets_go_of_its_port(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), Posix);
        using var process = ToolProcess.StartInForeground(_site.Folder, "serve --port 0");
        var address = await Address(process);
        using var client = new HttpClient();
        await using var open = await client.GetStreamAsync(new Uri(address, ".annai/changes"), Stop);
        Assert.NotEqual(0, await open.ReadAsync(new byte[1], Stop));
        await process.Send(signal, Stop);
        var (exit, _, error) = await process.End(Stop);
        Assert.Equal((0, ""), (exit, error));
        using var next = new TcpListener(IPAddress.Loopback, address.Port);
        next.Start();
    }

    [Fact]
    public async Task It_opens_the_browser_when_asked_to()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Posix);
        _site.Write("bin/xdg-open", "#!/bin/sh\necho \"$1\" > opened.next\n/bin/mv opened.next opened\n");
        var starter = Path.Combine(_site.Folder, "bin", "xdg-open");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(starter, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var process = ToolProcess.Start(
            _site.Folder, "serve --port 0 --open", ("PATH", Path.GetDirectoryName(starter)!));
        var address = await Address(process);
        while (!_site.Has("opened"))
            await Task.Delay(10, Stop);
        await process.Send("TERM", Stop);
        Assert.Equal(0, (await process.End(Stop)).Exit);
        Assert.Equal(address.AbsoluteUri, _site.Read("opened").Trim());
    }

    [Fact]
    public async Task It_serves_on_where_no_browser_can_be_opened()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Posix);
        using var process = ToolProcess.Start(_site.Folder, "serve --port 0 --open", ("PATH", _site.Folder));
        var address = await Address(process);
        using var client = new HttpClient();
        Assert.NotEmpty(await client.GetStringAsync(address, Stop));
        await process.Send("TERM", Stop);
        var (exit, _, error) = await process.End(Stop);
        Assert.Equal(0, exit);
        Assert.Equal($"no browser could be opened; {address} is the address\n", error);
    }

    private static async Task<Uri> Address(ToolProcess process) =>
        new((await process.Line("http://", Stop)).Split(' ')[0]);
}
