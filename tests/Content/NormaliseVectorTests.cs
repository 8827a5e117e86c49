using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Annai.Content.Matching;
using Annai.Tests.ClientVectors;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>
/// One spelling, two languages, one table: under what names, addresses and search words are compared.
/// </summary>
public sealed class NormaliseVectorTests
{
    // What the rules ask about, so that random strings meet them often.
    private const string Alphabet =
        "0123456789aZＡ９ｶﾞﾊﾟｰ-ー－―−〜~.,。、・ 　()（）「」かケヶカヵがヴァゔゅッっつノ之箇\u3099゛\u0301\u200B\uFE00"
        + "一二十百千〇丁目条番号地割髙﨑邉齊醫療法人医社団財会株式有限㈱㊑№①㎡⺠林山\uD842\uDFB7\uDB40\uDD00İςﬀ가가";

    private static readonly string Table = Path.Combine(Repository.Tests, "Vectors", "normalise.json");

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var vector in Vectors())
            cases.Add($"{vector.Group}: {vector.Why}", vector.Text, vector.Normal);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_has_the_spelling_of_the_table(string why, string text, string normal)
    {
        var found = Normalised.Of(text);
        Assert.True(found == normal, $"{why}: expected `{normal}`, found `{found}`");
        Assert.Equal(normal, Normalised.Of(normal));
        Assert.True(Normalised.IsSame(text, normal));
    }

    [Fact]
    public void No_case_of_the_table_is_told_twice()
    {
        var vectors = Vectors();
        Assert.True(vectors.Count >= 120);
        Assert.Equal(vectors.Count, vectors.DistinctBy(vector => vector.Text).Count());
    }

    [Theory]
    [InlineData("山田", "山本")]
    [InlineData("坂本", "阪本")]
    [InlineData("1-2", "12")]
    public void Two_names_stay_two(string one, string other) => Assert.False(Normalised.IsSame(one, other));

    [Fact]
    public void Half_a_sign_is_dropped() => Assert.All(
        ["焼\uD842津", "焼\uDFB7津", "\uDFB7\uD842焼津\uD842", "焼\uFFFE津\uFFFF"],
        text => Assert.Equal("焼津", Normalised.Of(text)));

    // The planes beyond hold no letters.
    [Fact]
    public void The_spelling_of_a_spelling_is_itself_for_every_sign() => Assert.All(
        Enumerable.Range(0, 0x40000).Where(Rune.IsValid).Select(code => new Rune(code).ToString()), IsFixed);

    [Fact]
    public void The_spelling_of_a_spelling_is_itself_for_random_texts()
    {
        var random = new Random(20260401);
        Assert.All(Enumerable.Range(0, 30_000).Select(_ => RandomText(random)), IsFixed);
    }

    [Fact]
    public async Task The_phone_says_what_the_table_says() =>
        Assert.Equal($"{Vectors().Count} vectors\n", await Phone(Table));

    // So that neither side's table of kanji grows without the other's. Beyond these ranges stand letters of scripts
    // that still grow: which of them have a small form depends on the year of a browser.
    [Fact]
    public async Task The_phone_spells_every_sign_and_random_texts_alike()
    {
        var random = new Random(20260402);
        int[] codes =
        [
            .. Codes(0, 0x500), .. Codes(0x2000, 0x2C00), .. Codes(0x2E80, 0xA000),
            .. Codes(0xF900, 0x10000), .. Codes(0x20000, 0x30000),
        ];
        var signs = codes.Select(code => new Rune(code).ToString());
        var texts = Enumerable.Range(0, 30_000).Select(_ => RandomText(random));
        // JSON has no half signs.
        Vector[] vectors = [.. signs.Concat(texts).Where(IsWhole).Select(Spelled)];
        using var folder = TempSite.From("");
        var table = Path.Combine(folder.Folder, "spelled.json");
        await File.WriteAllTextAsync(
            table, JsonSerializer.Serialize(vectors, Strict), TestContext.Current.CancellationToken);
        Assert.Equal($"{vectors.Length} vectors\n", await Phone(table));
    }

    [Fact]
    public void A_long_text_takes_no_longer_than_its_length()
    {
        string[] parts = ["ー", "株式会社", "(株)", "1.", "一", "(", "ヴ", "か\u3099", "1ー", "ケ丘"];
        var watch = Stopwatch.StartNew();
        foreach (var part in parts)
            IsFixed(string.Concat(Enumerable.Repeat(part, 20_000)) + "x");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    // What nobody sees takes a text past the glance that spares it all rules.
    private static void IsFixed(string text)
    {
        var normal = Normalised.Of(text);
        Assert.Equal(normal, Normalised.Of(normal));
        Assert.Equal(normal, Normalised.Of($"\u200B{text}"));
        Assert.Equal(normal, Normalised.Of($"\u200B{normal}"));
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(1, 12); left > 0; left--)
            text.Append(Alphabet[random.Next(Alphabet.Length)]);
        return text.ToString();
    }

    private static List<Vector> Vectors() =>
        JsonSerializer.Deserialize<List<Vector>>(File.ReadAllText(Table), Strict)!;

    private static Vector Spelled(string text) => new("", Convert.ToHexString(Utf16(text)), text, Normalised.Of(text));

    private static IEnumerable<int> Codes(int first, int end) => Enumerable.Range(first, end - first);

    private static bool IsWhole(string text) => !text.EnumerateRunes().Contains(Rune.ReplacementChar);

    private static byte[] Utf16(string text) => Encoding.BigEndianUnicode.GetBytes(text);

    private static async Task<string> Phone(string table)
    {
        using var folder = TempSite.From("");
        var forms = Path.Combine(folder.Folder, "forms.txt");
        await File.WriteAllTextAsync(forms, Normalised.OddForms, TestContext.Current.CancellationToken);
        return await ClientScript.Run("normalise.mjs", table, forms);
    }

    private sealed record Vector(string Group, string Why, string Text, string Normal);
}
