namespace Annai.Pages.Views;

/// <summary>The page that holds nothing but the map, for the frame of another page.</summary>
public sealed record MapView
{
    public required SiteView Site { get; init; }

    public required PageView Page { get; init; }

    /// <summary>What it may load; whatever its provider wants is allowed here and on no other page.</summary>
    public required string Policy { get; init; }

    public required AssetView Script { get; init; }

    public required AssetView Style { get; init; }

    public required AssetView Leaflet { get; init; }

    public required AssetView LeafletStyle { get; init; }

    /// <summary>The address of a tile; nothing where tiles are not asked for.</summary>
    public required string Tiles { get; init; }

    /// <summary>Whether the map is one of tiles from the start.</summary>
    public required bool BeginsWithTiles { get; init; }

    /// <summary>Where 国土地理院 tells of its tiles.</summary>
    public required string AboutTiles { get; init; }

    /// <summary>Whose tiles they are, where they are not those of 国土地理院.</summary>
    public required string Attribution { get; init; }

    /// <summary>Nothing where Google does not draw the map.</summary>
    public required string GoogleKey { get; init; }

    public required string GoogleMap { get; init; }
}
