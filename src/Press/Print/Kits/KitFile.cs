namespace Annai.Print.Kits;

/// <summary>One file of a kit.</summary>
public sealed record KitFile(string Name, string ContentType, byte[] Bytes)
{
    public const string Pdf = "application/pdf";

    /// <summary>How finely a PDF is looked at when it is read back.</summary>
    public int Dpi { get; init; } = 300;
}
