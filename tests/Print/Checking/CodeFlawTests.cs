using Annai.Content;
using Xunit;

namespace Annai.Tests.Print.Checking;

public sealed class CodeFlawTests(TestChromium chromium) : CheckingTests(chromium)
{
    [Fact]
    public Task A_card_without_a_code() => Flawed("0835-no-code", new HandCard { HasCode = false });

    // Where it is a letter the width itself is not what is wrong.
    [Fact]
    public Task Modules_below_a_third_of_a_millimetre() => Flawed("0836-too-fine", Letter(7.1));

    [Fact]
    public Task Modules_that_old_phones_do_not_read() => Flawed("0837-fine", Letter(9.4));

    [Fact]
    public Task Something_two_modules_beside_a_code() =>
        Flawed("0838-close", new HandCard { Extra = Beside(2) });

    [Fact]
    public async Task What_stands_five_modules_away_leaves_the_quiet_zone_alone()
    {
        await Check(new HandCard { Extra = Beside(5) });
        Assert.Empty(Found());
    }

    [Fact]
    public Task A_pale_code() => Flawed("0839-pale", new HandCard { CodeColour = "0 0 0 .4 k" });

    [Fact]
    public Task A_code_that_is_light_on_dark() => Flawed("0839-light-on-dark", new HandCard
    {
        HasCode = false,
        Extra = LightOnDark(),
    });

    [Fact]
    public Task A_code_of_too_many_signs() => Flawed("0840-version-5", new HandCard
    {
        Payload = "HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/?" + new string('X', 70),
        CodeWidth = 30,
    });

    [Fact]
    public Task A_code_of_somebody_else() =>
        Flawed("0841-unknown", new HandCard { Payload = "HTTPS://OTHER.EXAMPLE/Q/AE-R2HEF/" });

    [Fact]
    public Task A_code_of_another_notice() =>
        Flawed("0842-another-notice", new HandCard(), Meaning with { Notice = new NoticeId("kenshin-c") });

    [Fact]
    public Task A_code_whose_page_is_not_released() =>
        Flawed("0802-on-artwork", new HandCard(), Meaning with { IsReleased = false });

    [Fact]
    public Task A_code_whose_page_is_closed_when_it_is_posted() =>
        Flawed("0843-closed", new HandCard(), Meaning with { IsOpen = false });

    [Fact]
    public Task A_code_that_is_small_on_a_postcard() => Flawed("0844-small", new HandCard { CodeWidth = 13 });

    [Fact]
    public Task A_code_near_the_trim() => Flawed("0845-near-trim", new HandCard { CodeAt = (4, 30) });

    [Fact]
    public Task A_code_without_its_address() => Flawed("0846-no-address", new HandCard { Address = "annai" });

    [Theory]
    [InlineData("four-inks", ".6 .5 .5 1 k")]
    [InlineData("two-inks", "1 .8 0 0 k")]
    public Task A_code_of_several_inks(string golden, string colour) =>
        Flawed($"0847-{golden}", new HandCard { CodeColour = colour });

    // 24 modules of 0.72 mm are far enough from the address below.
    private static string Beside(double modules)
    {
        var x = 3 + 20 + 18 + modules * 0.72;
        return $"0 0 0 1 k {HandCard.Points(x)} {HandCard.Points(36)} 3 20 re f";
    }

    private static HandCard Letter(double width) => new()
    {
        CodeWidth = width,
        Boxes = "/TrimBox[8.504 8.504 291.969 360]",
        Ground = -5,
    };

    private static string LightOnDark()
    {
        var card = System.Text.Encoding.Latin1.GetString(new HandCard { CodeColour = "0 0 0 0 k" }.Pdf());
        var from = card.IndexOf("\nq ", StringComparison.Ordinal);
        var drawing = card[from..card.IndexOf("BT", StringComparison.Ordinal)];
        return drawing.Replace("0 0 0 0 k 0 0 33 33 re", "0 0 0 1 k 0 0 33 33 re", StringComparison.Ordinal);
    }
}
