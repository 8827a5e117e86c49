using System.Collections.Immutable;

namespace Annai.Import.Forms;

/// <summary>One column of the form that a city fills in.</summary>
internal sealed record FormColumn
{
    /// <summary>Our column, or none for one of a label.</summary>
    public string Name { get; init; } = "";

    public required string Heading { get; init; }

    public required string Explanation { get; init; }

    public required string Example { get; init; }

    /// <summary>In digits; a kanji is as wide as two.</summary>
    public double Width { get; init; } = 16;

    public bool IsRequired { get; init; }

    /// <summary>What can be chosen; empty for a cell to write in.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Something else may be written too.</summary>
    public bool AllowsOthers { get; init; }

    public FormCheck Check { get; init; }
}
