using System.Globalization;
using System.Text.RegularExpressions;

namespace Annai.Tests.App.Incremental;

/// <summary>What a build said: what it says of the site, and what it did to get there.</summary>
/// <param name="Exit">How it ended.</param>
/// <param name="Error">What it found.</param>
/// <param name="Out">What it printed.</param>
internal sealed partial record BuildRun(int Exit, string Error, string Out)
{
    public bool IsClean => Exit == 0;

    /// <summary>How many pages were rendered from a template.</summary>
    public int Drawn => Number("drawn");

    public int Changed => Number("changed");

    public int Removed => Number("removed");

    /// <summary>What it says of the site, whatever was built before: its files, the heaviest, until when.</summary>
    public string OfSite =>
        $"{Number("files")} files, {Heaviest().Match(Out).Value}\n{Out.Split('\n').ElementAtOrDefault(1)}";

    public static async Task<BuildRun> Of(string folder, string words, bool isProcess, CancellationToken stop)
    {
        if (!isProcess)
        {
            var run = await ToolRun.Of(folder, words, stop: stop);
            return new BuildRun((int)run.Exit, run.Error, run.Out);
        }

        using var process = ToolProcess.Start(folder, words);
        var (exit, told, error) = await process.End(stop);
        return new BuildRun(exit, error, told);
    }

    private int Number(string of) =>
        Counted().Matches(Out.Split('\n')[0]).FirstOrDefault(match => match.Groups["of"].Value == of) is { } match
            ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)
            : -1;

    [GeneratedRegex(@"(?<n>\d+) (?<of>files|drawn|changed|removed)\b")]
    private static partial Regex Counted();

    [GeneratedRegex("heaviest .*")]
    private static partial Regex Heaviest();
}
