namespace Annai.Collector.Rates;

/// <summary>
/// What people can send. Fifty visits a second are the worst minute of a large city's mailing, and a carrier lets very
/// many phones out by one network: so all of it is generous.
/// </summary>
public sealed record Limits
{
    /// <summary>Beyond it an event is kept, and not counted.</summary>
    public Rate SuspectNetwork { get; init; } = new(20, 1_200);

    /// <summary>Beyond it an event is not even kept, so that a flood does not fill the disk.</summary>
    public Rate RefusedNetwork { get; init; } = new(100, 6_000);

    public Rate SuspectPage { get; init; } = new(200, 6_000);

    public Rate RefusedPage { get; init; } = new(1_000, 30_000);
}
