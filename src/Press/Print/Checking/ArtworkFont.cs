namespace Annai.Print.Checking;

/// <summary>A font that artwork is set in.</summary>
public sealed record ArtworkFont(string Name, string Kind, bool IsEmbedded);
