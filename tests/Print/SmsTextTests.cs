using System.Text;
using Annai.Print.Kits;
using Xunit;

namespace Annai.Tests.Print;

public sealed class SmsTextTests
{
    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(70, 1, 0)]
    [InlineData(71, 2, 1)]
    [InlineData(134, 2, 64)]
    [InlineData(135, 3, 1)]
    [InlineData(201, 3, 67)]
    [InlineData(202, 4, 1)]
    public void Parts_are_counted_as_carriers_count_them(int length, int parts, int over)
    {
        var sms = new SmsText(new string('あ', length), "073-000-0000");
        Assert.Equal((parts, over), (sms.Parts, sms.Over));
    }

    [Theory]
    [InlineData("髙橋﨑㈱①", "")]
    [InlineData("受付〜終了", "〜")]
    [InlineData("9時~12時～", "~ ～")]
    [InlineData("𠮷田さん🎉🎉", "𠮷 🎉")]
    [InlineData("がくっつ\u0007", "\u0007")]
    [InlineData("葛\U000E0100飾", "\U000E0100")]
    public void Signs_that_a_carrier_does_not_send_are_named_once(string text, string refused) =>
        Assert.Equal(refused, string.Join(' ', new SmsText(text, "").Refused));

    [Fact]
    public void The_file_says_whether_the_way_to_end_it_is_in_the_text()
    {
        Assert.Contains("（本文に入っています）", File("配信停止 073-000-0000"), StringComparison.Ordinal);
        Assert.Contains("（本文に入っていません。", File("配信停止"), StringComparison.Ordinal);
        Assert.Contains("【通数】1通分（", File("配信停止"), StringComparison.Ordinal);
        Assert.Contains("【送れない文字】〜、U+E0100、U+0007", File("〜葛\U000E0100飾\u0007"), StringComparison.Ordinal);
        Assert.DoesNotContain("減らすと", File("配信停止"), StringComparison.Ordinal);
        Assert.Contains("。あと10文字減らすと1通分になります", File(new string('あ', 80)), StringComparison.Ordinal);
    }

    private static string File(string text) => Encoding.UTF8.GetString(new SmsText(text, "073-000-0000").File());
}
