namespace Annai.Browser;

/// <summary>A file that a document may ask for, such as a style sheet or a picture.</summary>
/// <param name="Path">As the document names it, without a leading slash: `css/print.css`.</param>
/// <param name="Bytes">The content.</param>
/// <param name="ContentType">Such as `text/css`.</param>
public sealed record WebFile(string Path, ReadOnlyMemory<byte> Bytes, string ContentType);
