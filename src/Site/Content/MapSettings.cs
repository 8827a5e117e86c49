namespace Annai.Content;

/// <summary>How a site shows its places on a map.</summary>
public sealed record MapSettings
{
    public required MapProvider Provider { get; init; }

    /// <summary>Whether it is there from the start; otherwise it waits for a tap, and nobody is asked before.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Null where the tiles are those of 国土地理院.</summary>
    public required OwnTiles? Tiles { get; init; }

    public required GoogleAccess? Google { get; init; }

    /// <summary>Who draws it where Google cannot; none leaves the list.</summary>
    public required MapProvider Fallback { get; init; }

    public bool IsShown => Provider != MapProvider.None;

    /// <summary>Whether tiles may be asked for: at once, or where Google fails.</summary>
    public bool MayUseTiles => Provider == MapProvider.Gsi || (IsShown && Fallback == MapProvider.Gsi);
}
