using System.Text;
using Annai.Print.Finishing;
using Xunit;

namespace Annai.Tests.Print.Finishing;

public sealed class ContentStreamTests
{
    [Theory]
    [InlineData("0 0 0 rg\n(0 0 0 rg) Tj", "0 0 0 1 k\n(0 0 0 rg) Tj")]
    [InlineData("(a\\) 1 0 0 rg (b) c) Tj 0 0 0 rg", "(a\\) 1 0 0 rg (b) c) Tj 0 0 0 1 k")]
    [InlineData("/P <</MCID 0 /T (rg)>> BDC 0 0 0 RG", "/P <</MCID 0 /T (rg)>> BDC 0 0 0 1 K")]
    [InlineData("[<0001> -3 (rg)] TJ% 0 0 0 rg\n0 0 0 rg", "[<0001> -3 (rg)] TJ% 0 0 0 rg\n0 0 0 1 k")]
    [InlineData("q 1 0 0 1 0 0 cm Q", "q 1 0 0 1 0 0 cm Q")]
    [InlineData("/X1 Do/rg gs 0 0 0 rg", "/X1 Do/rg gs 0 0 0 1 k")]
    [InlineData("", "")]
    public void Only_operators_are_written_anew_and_all_else_stays(string content, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(ContentStream.Rewritten(
            Encoding.Latin1.GetBytes(content),
            (name, _) => name switch { "rg" => "0 0 0 1 k", "RG" => "0 0 0 1 K", _ => null })));

    [Fact]
    public void An_operator_comes_with_its_operands()
    {
        var seen = new List<string>();
        ContentStream.Rewritten(".5 0 1 rg /A gs true 2 x"u8.ToArray(), (name, operands) =>
        {
            seen.Add($"{name}({string.Join(',', operands)})");
            return null;
        });
        Assert.Equal(["rg(.5,0,1)", "gs(/A)", "x(true,2)"], seen);
    }
}
