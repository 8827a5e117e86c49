using System.Reflection;

namespace Annai.Tests;

/// <summary>Where the sources lie, so that tests can read real files and need no copies of them.</summary>
internal static class Repository
{
    /// <summary>The folder <c>tests</c>.</summary>
    public static string Tests { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "TestsDirectory").Value!;

    public static string Root { get; } = Path.GetDirectoryName(Tests)!;
}
