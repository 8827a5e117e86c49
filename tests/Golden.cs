using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests;

/// <summary>
/// Pairs of files side by side: what goes in, what must come out. `UPDATE_GOLDEN=1` writes the second anew.
/// </summary>
public static class Golden
{
    public static string Folder(string name) => Path.Combine(Repository.Tests, "Golden", name);

    public static TheoryData<string> Names(string folder, string ending) =>
    [
        .. Directory.GetFiles(Folder(folder), $"*{ending}")
            .Select(file => Path.GetFileName(file)[..^ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Holds findings that no site in one string can provoke against their golden.</summary>
    /// <param name="name">The golden's name, which begins with the number of the code.</param>
    /// <param name="found">What was found, in order.</param>
    /// <param name="folder">The test's own folder, which stands as `~` in the golden.</param>
    public static void MatchFindings(string name, IEnumerable<Finding> found, string? folder = null)
    {
        var text = string.Concat(found.Select(finding => FindingText.Of(finding)));
        var stable = folder is null ? text : text.Replace(folder, "~", StringComparison.Ordinal);
        Match(Path.Combine(Folder("Findings"), name + ".out"), stable);
    }

    public static void Match(string expectedFile, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(expectedFile, actual);
        Assert.Equal(File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : "(no golden yet)", actual);
    }
}
