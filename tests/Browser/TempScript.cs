namespace Annai.Tests.Browser;

/// <summary>
/// A program of one line that stands where a browser should. Deleted after the test, with what it wrote.
/// </summary>
internal sealed class TempScript : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("annai-browser-").FullName;

    private TempScript()
    {
    }

    public string Path => System.IO.Path.Combine(_folder, "chromium");

    public static TempScript Of(string line)
    {
        var script = new TempScript();
        File.WriteAllText(script.Path, $"#!/bin/sh\n{line}\n");
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode runnable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            File.SetUnixFileMode(script.Path, runnable);
        }

        return script;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
