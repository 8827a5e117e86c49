namespace Annai.Output;

/// <summary>A release that was gone back to.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Made">When it was made, by the clock of the disk.</param>
public sealed record PastRelease(string Folder, DateTimeOffset Made)
{
    public string Name => Path.GetFileName(Folder);
}
