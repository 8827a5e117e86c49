namespace Annai.Collector.Rates;

/// <summary>How much may come.</summary>
/// <param name="PerSecond">In the long run.</param>
/// <param name="AtOnce">Before the long run has begun.</param>
public readonly record struct Rate(double PerSecond, int AtOnce);
