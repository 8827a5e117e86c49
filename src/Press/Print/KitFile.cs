namespace Annai.Print;

/// <summary>One file of a kit.</summary>
public sealed record KitFile(string Name, string ContentType, byte[] Bytes);
