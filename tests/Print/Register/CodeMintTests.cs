using Annai.Content;
using Annai.Print.Register;
using Xunit;

namespace Annai.Tests.Print.Register;

public sealed class CodeMintTests
{
    [Fact]
    public void A_thousand_codes_are_all_right_and_none_is_there_twice()
    {
        var mint = new CodeMint(new Random(20261122).Next);
        var taken = new HashSet<CodeId>();
        while (taken.Count < 1000)
            Assert.True(taken.Add(mint.New("AE", taken)));
        Assert.All(taken, code => Assert.True(CheckCharacter.Ends(code)));
        Assert.All(taken, code => Assert.Matches("^AE-[2-35-7AC-HJ-NP-Z]{5}$", code.Value));
    }

    [Fact]
    public void Where_all_short_codes_are_taken_a_longer_one_is_minted()
    {
        var all = new EveryShortCode();
        Assert.Equal("AE-".Length + 6, new CodeMint(new Random(1).Next).New("AE", all).Value.Length);
    }

    private sealed class EveryShortCode : HashSet<CodeId>, IReadOnlySet<CodeId>
    {
        bool IReadOnlySet<CodeId>.Contains(CodeId item) => item.Value.Length <= "AE-".Length + 5;
    }
}
