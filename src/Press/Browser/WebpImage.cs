namespace Annai.Browser;

/// <summary>A picture drawn anew as WebP, with the size that a page must reserve for it.</summary>
public sealed record WebpImage(byte[] Bytes, int Width, int Height);
