using Annai.Import.Cells;
using Xunit;

namespace Annai.Tests.Import.Cells;

/// <summary>Codes of municipalities as spreadsheets leave them.</summary>
public sealed class MunicipalityCodeTests
{
    [Theory]
    [InlineData("222127", "222127", CodeDamage.None)]
    [InlineData("131016", "131016", CodeDamage.None)]
    [InlineData("011002", "011002", CodeDamage.None)]
    [InlineData("220001", "220001", CodeDamage.None)]
    [InlineData("92011", "092011", CodeDamage.LeadingZero)]
    [InlineData("11002", "011002", CodeDamage.LeadingZero)]
    [InlineData("13101", "131016", CodeDamage.CheckDigit)]
    [InlineData("22212", "222127", CodeDamage.CheckDigit)]
    [InlineData("01100", "011002", CodeDamage.CheckDigit)]
    [InlineData("1100", "011002", CodeDamage.LeadingZero | CodeDamage.CheckDigit)]
    [InlineData("9201", "092011", CodeDamage.LeadingZero | CodeDamage.CheckDigit)]
    [InlineData("２２２１２７", "222127", CodeDamage.Spelling)]
    [InlineData(" 222 127　", "222127", CodeDamage.Spelling)]
    [InlineData("22212-7", "222127", CodeDamage.Spelling)]
    [InlineData("'92011", "092011", CodeDamage.Spelling | CodeDamage.LeadingZero)]
    [InlineData("１３１０１", "131016", CodeDamage.Spelling | CodeDamage.CheckDigit)]
    public void A_code_is_repaired(string written, string code, CodeDamage damage) =>
        Assert.Equal(new MunicipalityCode(code, damage), MunicipalityCode.Repair(written));

    [Theory]
    [InlineData("")]
    [InlineData("222126")]
    [InlineData("480002")]
    [InlineData("000000")]
    [InlineData("00000")]
    [InlineData("99999")]
    [InlineData("0000")]
    [InlineData("221")]
    [InlineData("2221270")]
    [InlineData("焼津市")]
    [InlineData("22.127")]
    [InlineData("22212٧")]
    public void What_no_reading_makes_a_code_is_none(string written) => Assert.Null(MunicipalityCode.Repair(written));
}
