using System.Text.RegularExpressions;

namespace Annai.Tests.App.Incremental;

/// <summary>What happens to the output between two builds: other commands, and accidents.</summary>
internal sealed partial class Interludes(EditedSite site, CancellationToken stop)
{
    private string Releases => Path.Combine(site.Folder, "output", "releases");

    /// <returns>What happened, or null if nothing did.</returns>
    public async Task<string?> Any() => site.Random.Next(12) switch
    {
        0 or 1 => await Told("build --rollback"),
        2 or 3 => await MaintainOn(),
        4 or 5 => await MaintainOff(),
        6 or 7 => SpoilRecord(),
        8 or 9 => Delete(site.Any(site.Files("output/site"))),
        10 => await Kill(),
        _ => site.Random.Next(4) == 0 ? DeleteOutput() : Delete(site.Any(site.Files("output/collector"))),
    };

    private async Task<string?> MaintainOn()
    {
        var scope = site.Random.Next(3) switch
        {
            0 => "",
            1 => $" --programme {site.Any(site.Ids("programmes"))}",
            _ => $" --notice {site.Any(site.Ids("notices"))}",
        };
        return await Told($"maintain on{scope}{site.Any("", " --text " + site.NewName("休み"))}");
    }

    private async Task<string?> MaintainOff()
    {
        var on = OutputTree.In(Path.Combine(site.Folder, "output")).Maintained().ToList();
        return site.Any(on) is { } one ? await Told($"maintain off {one.Split("--text")[0]}") : null;
    }

    // Wherever a builder may keep what it knows of earlier builds: not inside a release, nor what belongs to one.
    private string? SpoilRecord()
    {
        var records = site.Files(Path.GetRelativePath(site.Folder, Releases))
            .Where(path => !OfRelease().IsMatch(path) && !path.EndsWith("/.lock", StringComparison.Ordinal));
        if (site.Any([.. records]) is not { } path)
            return null;
        var bytes = site.Bytes(path);
        switch (site.Random.Next(4))
        {
            case 0:
                site.Delete(path);
                return $"{path}: gone";
            case 1:
                site.Write(path, "");
                return $"{path}: emptied";
            case 2:
                site.Write(path, bytes[..site.Random.Next(bytes.Length)]);
                return $"{path}: cut off";
            default:
                site.Random.NextBytes(bytes);
                site.Write(path, bytes);
                return $"{path}: random bytes";
        }
    }

    private string? Delete(string? path)
    {
        if (path is null)
            return null;
        site.Delete(path);
        return $"{path}: gone";
    }

    private string DeleteOutput()
    {
        Directory.Delete(Path.Combine(site.Folder, "output"), recursive: true);
        return "the whole output: gone";
    }

    private async Task<string?> Kill()
    {
        using var process = ToolProcess.Start(site.Folder, $"build{TwoBuilds.AsOf(site.Today)}");
        await Task.Delay(site.Random.Next(600), stop);
        process.Kill();
        return "a build, killed";
    }

    private async Task<string?> Told(string words)
    {
        var run = await BuildRun.Of(site.Folder, words + TwoBuilds.AsOf(site.Today), isProcess: false, stop);
        return $"{words} (exit code {run.Exit})";
    }

    [GeneratedRegex(@"/\d{6}(\.beside)?/")]
    private static partial Regex OfRelease();
}
