using Annai.App.CommandLine;
using Annai.Browser;
using Annai.Content;
using Annai.Output;
using Annai.Pages;
using Annai.Print;

namespace Annai.App.Commands;

/// <summary>`annai print`: the files of every code, each read back from the disk before the command calls itself clean.</summary>
internal static class PrintCommand
{
    private const string Folder = "print";

    public static Command Command { get; } = new()
    {
        Name = "print",
        Summary = "write the files of every printed code, and read each one back",
        Example = "annai print",
        Run = Run,
    };

    private static async Task<ExitCode> Run(Invocation invocation)
    {
        if (new SiteBuild(invocation).Read() is not { } site)
            return invocation.Finish();
        await using var chromium = new Chromium();
        var routes = new Routes(site.Configuration);
        var read = 0;
        foreach (var code in site.Codes)
            read += await Print(invocation, chromium, code, routes.Payload(code.Id.Value));
        return invocation.Finish($"{site.Codes.Length} codes, {read} files written and read back");
    }

    private static async Task<int> Print(Invocation invocation, Chromium chromium, PrintedCode code, string payload)
    {
        var kit = CodeKit.Of(code.Id.Value.Value, payload);
        var proof = new CodeProof(chromium);
        var read = 0;
        foreach (var file in kit.Files)
        {
            var path = Path.Combine(invocation.OutputFolder, Folder, code.Notice.Value.Value, kit.Code, file.Name);
            AtomicFile.Write(path, file.Bytes);
            var onDisk = file with { Bytes = await File.ReadAllBytesAsync(path, invocation.Surroundings.Stop) };
            var place = $"{Folder}/{code.Notice.Value}/{kit.Code}/{file.Name}";
            read += await proof.Reads(place, onDisk, payload, invocation.Findings, invocation.Surroundings.Stop) ? 1 : 0;
        }

        return read;
    }
}
