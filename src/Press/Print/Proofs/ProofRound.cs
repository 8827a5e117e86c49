using System.Collections.Immutable;

namespace Annai.Print.Proofs;

/// <summary>One round of a proof: when it was drawn, and what its file and each of its sheets were.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Day">Such as 2026-11-20.</param>
/// <param name="Hash">The SHA-256 of the file for the press.</param>
/// <param name="Sheets">That of all that each sheet is drawn from.</param>
public sealed record ProofRound(int Number, string Day, string Hash, ImmutableArray<string> Sheets)
{
    /// <summary>How many rounds a city has by the usual order.</summary>
    public const int Most = 3;
}
