using System.Text.Json;
using Annai.Content;
using Annai.Tests.ClientVectors;
using Xunit;

namespace Annai.Tests.Content;

public sealed class CheckCharacterTests
{
    private const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly string Table = Path.Combine(Repository.Tests, "Vectors", "codes.json");

    private sealed record Vector(string Why, string Text, string Check);

    [Fact]
    public void The_last_sign_is_that_of_the_standard() => Assert.All(
        Vectors(), vector => Assert.Equal(vector.Check, CheckCharacter.Of(vector.Text).ToString()));

    [Fact]
    public async Task The_phone_says_what_the_table_says() =>
        Assert.Equal($"{Vectors().Length} vectors\n", await ClientScript.Run("codes.mjs", Table));

    [Fact]
    public void Any_one_sign_mistyped_is_noticed() => Assert.All(
        from at in Enumerable.Range(0, 8)
        where at != 2
        from sign in Signs
        where sign != "AE-M5TXE"[at]
        select "AE-M5TXE"[..at] + sign + "AE-M5TXE"[(at + 1)..],
        mistyped => Assert.False(CheckCharacter.Ends(new CodeId(mistyped)), mistyped));

    [Fact]
    public void Nearly_all_neighbours_swapped_are_noticed()
    {
        var swapped = (
            from one in Signs
            from other in Signs
            where one != other
            let right = $"AE{one}{other}5" + CheckCharacter.Of($"AE{one}{other}5")
            select new CodeId($"AE{other}{one}5{right[^1]}")).ToList();
        Assert.InRange(swapped.Count(CheckCharacter.Ends), 0, swapped.Count / 100);
    }

    private static Vector[] Vectors() =>
        JsonSerializer.Deserialize<Vector[]>(File.ReadAllText(Table), JsonSerializerOptions.Web)!;
}
