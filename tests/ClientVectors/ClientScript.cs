using System.Diagnostics;
using Xunit;

namespace Annai.Tests.ClientVectors;

/// <summary>A script of this folder, run by Node over the client's source.</summary>
internal static class ClientScript
{
    public static readonly string Client = Path.Combine(Repository.Root, "src", "Client");

    /// <summary>What `node SCRIPT CLIENT FILES` prints.</summary>
    public static async Task<string> Run(string script, params string[] files)
    {
        var file = Path.Combine(Repository.Tests, "ClientVectors", script);
        var start = new ProcessStartInfo("node", [file, Client, .. files]) { RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        return await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
