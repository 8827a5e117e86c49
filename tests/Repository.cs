using System.Reflection;

namespace Annai.Tests;

/// <summary>Where the sources stand that a test reads: goldens, vectors, documents.</summary>
public static class Repository
{
    public static string Tests { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "TestsDirectory")
        .Value!;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Tests, ".."));
}
