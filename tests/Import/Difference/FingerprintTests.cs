using Annai.Import.Difference;
using Xunit;

namespace Annai.Tests.Import.Difference;

public sealed class FingerprintTests
{
    [Fact]
    public void Where_one_text_ends_and_the_next_begins_counts()
    {
        string[][] rows =
            [["ab", "c"], ["a", "bc"], ["abc", ""], ["", "abc"], ["abc"], ["ab", "c", ""], ["", ""], [""]];
        Assert.Equal(rows.Length, rows.Select(Of).Distinct().Count());
    }

    [Fact]
    public void Addresses_that_differ_in_one_digit_have_prints_of_their_own()
    {
        var addresses =
            from chome in Enumerable.Range(1, 50)
            from block in Enumerable.Range(1, 50)
            from house in Enumerable.Range(1, 40)
            select $"中央町{chome}-{block}-{house}";
        Assert.Equal(100_000, addresses.Select(address => Of([address, "0546250128"])).Distinct().Count());
    }

    private static ulong Of(string[] texts)
    {
        var print = new Fingerprint();
        foreach (var text in texts)
            print.Add(text);
        return print.Value;
    }
}
