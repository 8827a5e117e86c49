using Annai.Import.Cells;
using Xunit;

namespace Annai.Tests.Import.Cells;

/// <summary>Most forms of a number are known at a glance, and become what a longer look would make of them.</summary>
public sealed class TelephonesTests
{
    [Theory]
    [InlineData("054-625-0128", "054-625-0128")]
    [InlineData("(054)625-0128", "054-625-0128")]
    [InlineData("054(625)0128", "054-625-0128")]
    [InlineData("054 625 0128", "054-625-0128")]
    [InlineData("054.625.0128", "054-625-0128")]
    [InlineData("(054) 625-0128", "054-625-0128")]
    [InlineData("０５４（６２５）０１２８", "054-625-0128")]
    [InlineData("０５４ー６２５ー０１２８", "054-625-0128")]
    [InlineData("090-1234-5678", "090-1234-5678")]
    [InlineData("(0120)123-456", "0120-123-456")]
    [InlineData("(04992)2-1234", "04992-2-1234")]
    [InlineData("+81-54-625-0128", "054-625-0128")]
    [InlineData("0546250128", "054-625-0128")]
    [InlineData("546250128", "054-625-0128")]
    [InlineData("(054)625-0128（代表）", "054-625-0128")]
    [InlineData("054-625-0128 内線12", "054-625-0128")]
    [InlineData("(54)625-0128", "054-625-0128")]
    [InlineData("054-625-012", "")]
    [InlineData("054---625-0128", "")]
    [InlineData("なし", "")]
    public void A_number_is_spelled_with_hyphens(string written, string expected) =>
        Assert.Equal(expected, new Telephones([new("054-000-0000")]).Read(written).Value);
}
