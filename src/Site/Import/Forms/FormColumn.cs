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

    /// <summary>By which its row is known: it stays in view, and stands at the left of every page.</summary>
    public bool IsAnchor { get; init; }

    /// <summary>What can be chosen; empty for a cell to write in.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Something else may be written too.</summary>
    public bool AllowsOthers { get; init; }

    public FormCheck Check { get; init; }

    public bool IsTick => Choices is ["○", "×"];

    /// <summary>What is said where something else was written.</summary>
    public string Error => Check switch
    {
        FormCheck.Count => "数字だけを書いてください（例 80）。「名」「通」などの単位はいりません。",
        FormCheck.Latitude => "緯度は 20 から 46 までの数です。経度と入れ替わっていないか、ご確認ください。",
        FormCheck.Longitude => "経度は 122 から 154 までの数です。緯度と入れ替わっていないか、ご確認ください。",
        _ => "一覧から選んでください。分からないときは空欄のままで構いません。",
    };
}
