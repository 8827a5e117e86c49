using Xunit;

namespace Annai.Tests.Content;

public sealed class EditorsFilesTests
{
    [Theory]
    [InlineData("content/notices/kenshin-b.md~")]
    [InlineData("content/notices/.#kenshin-b.md")]
    [InlineData("content/notices/#kenshin-b.md#")]
    [InlineData("content/notices/.kenshin-b.md.swp")]
    public void What_an_editor_lays_beside_a_file_is_no_content(string path)
    {
        var read = Reading.With(path, "half a sentence");
        Assert.Empty(read.Findings);
    }
}
