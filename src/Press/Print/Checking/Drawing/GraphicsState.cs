namespace Annai.Print.Checking.Drawing;

/// <summary>What a drawing has set before it draws (ISO 32000-1, 8.4), as far as the check looks at it.</summary>
internal sealed record GraphicsState
{
    public required Matrix Matrix { get; init; }

    /// <summary>Outside of it nothing is drawn.</summary>
    public required Area Clip { get; init; }

    public Colour Fill { get; init; } = Colour.Black;

    public Colour Stroke { get; init; } = Colour.Black;

    public double LineWidth { get; init; } = 1;

    public PrintFont? Font { get; init; }

    public double FontSize { get; init; }

    public double Leading { get; init; }

    public double Rise { get; init; }

    /// <summary>0 fills letters, 1 draws around them, 3 shows nothing; 4 more make them a clip as well.</summary>
    public int TextMode { get; init; }
}
