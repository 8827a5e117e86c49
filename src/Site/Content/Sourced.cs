using Annai.Diagnostics;

namespace Annai.Content;

/// <summary>A value that remembers where its author wrote it, so that any later check can point there.</summary>
public readonly record struct Sourced<T>(T Value, SourcePlace Place)
{
    public override string ToString() => Value?.ToString() ?? "";
}
