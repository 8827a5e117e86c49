namespace Annai.App.Watching;

/// <summary>How a file looks without being read.</summary>
internal readonly record struct Stamp(long Length, DateTime Written);
