using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>A picture of `content/media` in the widths that it was prepared in, the narrowest first.</summary>
public sealed record Picture(string Name, ImmutableArray<PictureVariant> Variants);
