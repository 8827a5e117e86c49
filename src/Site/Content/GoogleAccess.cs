namespace Annai.Content;

/// <summary>
/// What Google knows a site by. Both stand in the map's page for everybody to see: a key of a server never may.
/// </summary>
public sealed record GoogleAccess(string Key, string MapId);
