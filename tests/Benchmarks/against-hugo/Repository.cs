using System.Reflection;

namespace Annai.AgainstHugo;

/// <summary>Where what is measured lies.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "Repository").Value!;

    public static string Annai => Path.Combine(Root, "src", "App", "bin", "installed", "annai");

    public static string HugoSite => Path.Combine(Root, "tests", "Benchmarks", "against-hugo", "hugo");
}
