using System.Buffers;
using Annai.Diagnostics;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ for x in 1..1000\nx\nend }}")]
    [InlineData("{{ while true\n1\nend }}")]
    [InlineData("{{ func f\n1\nend\nfor x in 1..60\nf\nend }}")]
    public void A_rendering_ends_when_its_time_is_over(string text)
    {
        var options = new RenderOptions { Time = new HurryingClock(), TimeLimit = TimeSpan.FromSeconds(3) };

        var fault = Assert.Throws<TemplateException>(() => Template.Parse(text, "slow.html").Render(null, options));

        Assert.Equal(Codes.TemplateLimit, fault.Finding.Code);
        Assert.Equal("the rendering took longer than 3 s", fault.Finding.Message);
    }

    [Fact]
    public void A_rendering_within_its_time_is_whole()
    {
        var options = new RenderOptions { Time = new HurryingClock(), TimeLimit = TimeSpan.FromSeconds(3) };
        Assert.Equal("123", Template.Parse("{{ for x in 1..3; x; end }}").Render(null, options));
    }

    [Theory]
    [InlineData("アイウ", 9, true)]
    [InlineData("アイウ", 8, false)]
    [InlineData("{{ 'アイウ' }}", 9, true)]
    [InlineData("{{ 'アイウ' }}", 8, false)]
    public void The_output_may_be_exactly_as_long_as_its_limit(string text, int limit, bool fits)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        void Render() => Template.Parse(text).Render(utf8, null, new RenderOptions { OutputLimit = limit });
        if (fits)
            Render();
        else
            Assert.Throws<TemplateException>(Render);
        Assert.Equal(fits ? 9 : 0, utf8.WrittenCount);
    }

    // Each look at this clock takes a second.
    private sealed class HurryingClock : TimeProvider
    {
        private long _looks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _looks++;
    }
}
