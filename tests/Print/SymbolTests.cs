using Annai.Print.Symbols;
using Xunit;

namespace Annai.Tests.Print;

public sealed class SymbolTests
{
    private const string Payload = "HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/";
    private const int QuietZone = 4;

    [Fact]
    public void A_payload_of_33_capitals_is_version_2()
    {
        Assert.Equal(33, Payload.Length);
        Assert.Equal((2, 25 + 2 * QuietZone), (Symbol.Of(Payload, 18).Version, Symbol.Of(Payload, 18).Size));
    }

    [Fact]
    public void The_same_address_in_small_letters_wants_a_larger_symbol() =>
        Assert.True(Symbol.Of(Payload.ToLowerInvariant(), 18).Version > 2);

    [Fact]
    public void The_width_asked_for_is_that_of_the_symbol_without_its_quiet_zone() =>
        Assert.Equal(18, Symbol.Of(Payload, 18).Module * 25, 1e-9);

    [Fact]
    public void The_quiet_zone_is_four_modules_of_light_on_all_sides()
    {
        var symbol = Symbol.Of(Payload, 18);
        var outside = from row in Enumerable.Range(0, symbol.Size)
                      from column in Enumerable.Range(0, symbol.Size)
                      where !IsInside(symbol, row) || !IsInside(symbol, column)
                      select symbol.IsDark(row, column);
        Assert.DoesNotContain(true, outside);
    }

    [Fact]
    public void Three_corners_hold_the_mark_by_which_a_phone_finds_the_code()
    {
        var symbol = Symbol.Of(Payload, 18);
        var last = symbol.Size - QuietZone - 7;
        Assert.All(
            ((int Row, int Column)[])[(QuietZone, QuietZone), (QuietZone, last), (last, QuietZone)],
            corner => Assert.Equal("1111111", Row(symbol, corner.Row, corner.Column)));
        Assert.NotEqual("1111111", Row(symbol, last, last));
    }

    private static bool IsInside(Symbol symbol, int at) => at >= QuietZone && at < symbol.Size - QuietZone;

    private static string Row(Symbol symbol, int row, int column) =>
        string.Concat(Enumerable.Range(column, 7).Select(at => symbol.IsDark(row, at) ? '1' : '0'));
}
