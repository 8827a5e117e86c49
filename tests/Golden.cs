using Xunit;

namespace Annai.Tests;

/// <summary>Pairs of files side by side: what goes in, what must come out. `UPDATE_GOLDEN=1` writes the second anew.</summary>
public static class Golden
{
    public static string Folder(string name) => Path.Combine(Repository.Tests, "Golden", name);

    public static TheoryData<string> Names(string folder, string ending) =>
        [.. Directory.GetFiles(Folder(folder), $"*{ending}").Select(file => Path.GetFileName(file)[..^ending.Length]).Order(StringComparer.Ordinal)];

    public static void Match(string expectedFile, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(expectedFile, actual);
        Assert.Equal(File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : "(no golden yet)", actual);
    }
}
