using System.Collections.Immutable;
using Annai.Print.Finishing;
using Annai.Print.Kits;

namespace Annai.Print.Proofs;

/// <summary>What the template of a proof sees.</summary>
public sealed record ProofView
{
    public required CodeOrder Order { get; init; }

    public required string Code { get; init; }

    public required string File { get; init; }

    public required ProofRound Round { get; init; }

    /// <summary>How many rounds are usual.</summary>
    public required int Most { get; init; }

    /// <summary>The day as people say it.</summary>
    public required string Day { get; init; }

    /// <summary>How many findings the sheets have that stop nobody.</summary>
    public required int Warnings { get; init; }

    public required SheetFormat Sheet { get; init; }

    /// <summary>The edges of the paper on its sheet, in millimetres, and the whole sheet.</summary>
    public required double SheetWidth { get; init; }

    public required double SheetHeight { get; init; }

    /// <summary>Every sheet, counted from 0.</summary>
    public required ImmutableArray<int> Sheets { get; init; }

    /// <summary>Those that are not as they were in the round before.</summary>
    public required ImmutableArray<int> Changed { get; init; }

    /// <summary>The number of the round before; 0 where there was none.</summary>
    public required int Before { get; init; }

    /// <summary>How many sheets that had.</summary>
    public required int SheetsBefore { get; init; }
}
