namespace Annai.App.CommandLine;

/// <summary>A clock that stands, for `--as-of`.</summary>
internal sealed class FixedTime(DateTimeOffset moment) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => moment.ToUniversalTime();
}
