namespace Annai.Content;

/// <summary>Tiles from elsewhere than 国土地理院, such as from inside a closed network.</summary>
/// <param name="Template">The address of a tile, with `{z}`, `{x}` and `{y}`; on a host, or on the site's own.</param>
/// <param name="Attribution">Whose map that is: it stands below the map wherever it is shown.</param>
public sealed record OwnTiles(string Template, string Attribution);
