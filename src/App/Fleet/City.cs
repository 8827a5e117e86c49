using Annai.App.CommandLine;

namespace Annai.App.Fleet;

/// <summary>One of the cities that are built side by side.</summary>
/// <param name="Name">Its folder, as findings and the table call it.</param>
/// <param name="Folder">The same, as a whole path.</param>
/// <param name="Output">Where its results go.</param>
/// <param name="Shared">What it shares with the others.</param>
internal sealed record City(string Name, string Folder, string Output, SharedFolder Shared)
{
    /// <summary>Where its folder lies. The way there was laid by whoever calls Annai, and may have links.</summary>
    public string Home => RealPath.Of(Folder) ?? Folder;

    /// <summary>Where its results would lie, had the tenant made no link of their folder.</summary>
    public string Yard
    {
        get
        {
            var parent = Path.GetDirectoryName(Output)!;
            return Path.Combine(RealPath.Of(parent) ?? parent, Path.GetFileName(Output));
        }
    }

    /// <summary>Where the results of a city's folder go.</summary>
    public static string OutputOf(string folder, Invocation invocation) =>
        invocation.Arguments[EveryCommand.Output] is { } output
            ? Path.Combine(Path.GetFullPath(output, invocation.Surroundings.Folder), Path.GetFileName(folder))
            : Path.Combine(folder, "output");
}
