using Annai.Diagnostics;

namespace Annai.Browser;

/// <summary>A picture or a PDF to read, with its name for findings.</summary>
public sealed record FileToRead(ReadOnlyMemory<byte> Bytes, SourcePlace Place);
