using Annai.Collector.Rates;

namespace Annai.Collector;

/// <summary>What a collector is told, but for its log and its words; all of it has a usual value.</summary>
public sealed record CollectorSettings
{
    /// <summary>Who is believed when they say for whom they ask; usually nobody.</summary>
    public Proxies Proxies { get; init; } = new();

    /// <summary>What people can send.</summary>
    public Limits Limits { get; init; } = new();

    /// <summary>The folder in which a build left what the collector shows for a city, or null.</summary>
    public Func<string, string?> FolderOf { get; init; } = _ => null;
}
