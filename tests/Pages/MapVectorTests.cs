using Annai.Tests.ClientVectors;
using Xunit;

namespace Annai.Tests.Pages;

/// <summary>
/// What the map computes in a browser: where a spot lies, what a view holds, which pins stand together.
/// </summary>
public sealed class MapVectorTests
{
    [Fact]
    public async Task The_map_keeps_what_it_promises()
    {
        var table = Path.Combine(Repository.Tests, "Vectors", "map.json");
        Assert.Equal("206 checks\n", await ClientScript.Run("map.mjs", table));
    }
}
