using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

/// <summary>A function that could go on for minutes ends, with a message that names it.</summary>
public sealed class FunctionLimitTests
{
    [Fact]
    public void Stripping_a_text_of_comments_that_never_end_is_given_up()
    {
        var options = new RenderOptions { OutputLimit = 1 << 24 };
        var template = Template.Parse("""{{ "" | string.pad_left 999999 | string.replace " " "<!--" | html.strip }}""");
        var fault = Assert.Throws<TemplateException>(() => template.Render(null, options));
        Assert.Equal("`html.strip` took longer than a second", fault.Finding.Message);
    }
}
