using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// The files of which a part could not be read: what only they could say is not missed in the others, for that would be
/// dozens of mistakes that nobody made.
/// </summary>
internal sealed class BrokenFiles
{
    private static readonly HashSet<Code> Losing =
        [Codes.NotUtf8, Codes.BrokenSyntax, Codes.Unreadable, Codes.WrongType];

    private readonly HashSet<string> _paths;

    /// <param name="findings">What was told while the files were read.</param>
    public BrokenFiles(Findings findings) =>
        _paths = findings.Sorted().Where(Loses).Select(finding => finding.Place.File).ToHashSet(StringComparer.Ordinal);

    public bool Contains(string path) => _paths.Contains(path);

    /// <param name="kind">Such as `places`, of `content/places`.</param>
    public bool AnyOf(string kind) =>
        _paths.Any(path => path.StartsWith($"content/{kind}/", StringComparison.Ordinal));

    // A table with a wrong heading has no rows.
    private static bool Loses(Finding finding) =>
        Losing.Contains(finding.Code)
        || (finding.Place is { Line: <= 1, File: [.., '.', 'c', 's', 'v'] }
            && (finding.Code == Codes.UnknownKey || finding.Code == Codes.MissingKey));
}
