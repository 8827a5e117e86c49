using System.Buffers.Binary;
using Annai.Print.Symbols;
using Xunit;

namespace Annai.Tests.Print;

public sealed class SymbolPngTests
{
    private const string Payload = "HTTPS://ANNAI.EXAMPLE/Q/AE-M5TXE/";

    private static readonly Symbol Drawn = Symbol.Of(Payload, 18);
    private static readonly PngFile File = PngFile.Read(SymbolPng.Of(Drawn));

    [Fact]
    public void Its_chunks_are_those_of_a_PNG_and_carry_their_checksums()
    {
        Assert.Equal(["IHDR", "pHYs", "IDAT", "IEND"], File.Chunks.Select(chunk => chunk.Type));
        Assert.All(File.Chunks, chunk => Assert.Equal(chunk.CrcOfData(), chunk.Crc));
    }

    [Fact]
    public void It_is_square_black_and_white_with_whole_dots_to_a_module()
    {
        var header = File.Data("IHDR");
        var side = BinaryPrimitives.ReadInt32BigEndian(header);
        Assert.Equal(side, BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        // 0.72 mm to a module, 600 dots to the inch: 17 dots.
        Assert.Equal(33 * 17, side);
        Assert.Equal<byte>([1, 0, 0, 0, 0], header[8..]);
    }

    [Fact]
    public void It_says_its_size_at_about_600_dots_to_the_inch()
    {
        var physical = File.Data("pHYs");
        var dotsPerMetre = BinaryPrimitives.ReadInt32BigEndian(physical);
        Assert.Equal(dotsPerMetre, BinaryPrimitives.ReadInt32BigEndian(physical.AsSpan(4)));
        Assert.Equal(1, physical[8]);
        Assert.InRange(dotsPerMetre * 0.0254, 580, 620);
        // So the symbol is 18 mm wide on paper, which is the point.
        Assert.Equal(18, 25 * 17 * 1000.0 / dotsPerMetre, 0.01);
    }

    [Fact]
    public void Every_pixel_is_that_of_its_module()
    {
        const int dots = 17;
        var width = Drawn.Size * dots;
        var stride = 1 + (width + 7) / 8;
        var pixels = File.Pixels();
        Assert.Equal(stride * width, pixels.Length);
        for (var y = 0; y < width; y++)
        {
            Assert.Equal(0, pixels[y * stride]);
            for (var x = 0; x < width; x++)
                if (Drawn.IsDark(y / dots, x / dots) == ((pixels[y * stride + 1 + x / 8] >> (7 - x % 8) & 1) == 1))
                    Assert.Fail($"the pixel at {x}, {y} is not that of its module");
        }
    }

    [Fact]
    public void The_same_code_makes_the_same_bytes() =>
        Assert.Equal(SymbolPng.Of(Drawn), SymbolPng.Of(Symbol.Of(Payload, 18)));

    [Fact]
    public void A_symbol_smaller_than_a_dot_to_a_module_still_has_one()
    {
        var header = PngFile.Read(SymbolPng.Of(Symbol.Of(Payload, 0.1))).Data("IHDR");
        Assert.Equal(33, BinaryPrimitives.ReadInt32BigEndian(header));
    }
}
