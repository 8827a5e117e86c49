using System.Diagnostics.CodeAnalysis;

namespace Annai.Content.Reading;

/// <summary>Reads a value that has a form of its own.</summary>
public delegate bool TryParse<T>(string text, [MaybeNullWhen(false)] out T value);
