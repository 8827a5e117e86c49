namespace Annai.Output;

/// <summary>What publishing did.</summary>
/// <param name="Folder">The release that is now current.</param>
/// <param name="Files">How many files it holds.</param>
/// <param name="Changed">How many of them are new or differ from the release before.</param>
/// <param name="Removed">How many files of the release before are gone.</param>
public sealed record Release(string Folder, int Files, int Changed, int Removed)
{
    public bool IsNew => Changed + Removed > 0;
}
