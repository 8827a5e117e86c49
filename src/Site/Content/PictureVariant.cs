namespace Annai.Content;

/// <summary>One file of a picture.</summary>
public sealed record PictureVariant(string Path, int Width, int Height, ReadOnlyMemory<byte> Bytes);
