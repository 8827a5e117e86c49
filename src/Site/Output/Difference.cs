using System.Collections.Immutable;

namespace Annai.Output;

/// <summary>Files to be, held against a folder that is there.</summary>
/// <param name="Files">All of them.</param>
/// <param name="Changed">The paths of those that the folder does not have, or has with other bytes.</param>
/// <param name="Removed">The paths that only the folder has.</param>
internal sealed record Difference(
    IReadOnlyCollection<OutputFile> Files,
    ImmutableArray<string> Changed,
    ImmutableArray<string> Removed)
{
    public bool IsNone => Changed.IsEmpty && Removed.IsEmpty;

    public static Difference Between(IReadOnlyCollection<OutputFile> files, string? folder)
    {
        if (folder is null)
            return new Difference(files, [.. files.Select(file => file.Path)], []);
        var removed = FileTree.Paths(folder).Except(files.Select(file => file.Path), StringComparer.Ordinal);
        return new Difference(
            files,
            [.. files.Where(file => !FileTree.Holds(folder, file)).Select(file => file.Path)],
            [.. removed.Order(StringComparer.Ordinal)]);
    }
}
