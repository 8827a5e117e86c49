namespace Annai.Output;

/// <summary>A file to be: its path inside the folder that holds it, with forward slashes, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
