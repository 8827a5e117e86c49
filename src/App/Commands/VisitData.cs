using Annai.App.CommandLine;

namespace Annai.App.Commands;

/// <summary>Where the record of visits lies; two commands share the option.</summary>
internal static class VisitData
{
    public static readonly Option Option =
        new("--data", "DIR", "the record of visits; without it `var/events` in the site's folder");

    public static string Folder(Invocation invocation) => invocation.Arguments[Option] is { } folder
        ? Path.GetFullPath(folder, invocation.Surroundings.Folder)
        : Path.Combine(invocation.SiteFolder, "var", "events");
}
