namespace Annai.Print.Kits;

/// <summary>One file of a kit.</summary>
public sealed record KitFile(string Name, string ContentType, byte[] Bytes)
{
    public const string Pdf = "application/pdf";

    /// <summary>The page of a PDF on which its code stands.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How finely a PDF is looked at when it is read back.</summary>
    public int Dpi { get; init; } = 300;
}
