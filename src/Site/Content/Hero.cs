namespace Annai.Content;

/// <summary>The picture at the top of a notice's page: the name of a picture in `content/media`.</summary>
/// <param name="Image">Its name without an ending.</param>
/// <param name="IsDecorative">It says nothing, which its author has to say.</param>
public sealed record Hero(Sourced<string> Image, bool IsDecorative);
