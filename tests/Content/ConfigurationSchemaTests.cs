using System.Text.Json;
using System.Text.RegularExpressions;
using Annai.Content.Reading;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>The schema for editors says of the configuration what its reader says.</summary>
public sealed class ConfigurationSchemaTests
{
    private static readonly JsonElement Schema = JsonElement.Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "src", "Site", "Content", "site.config.schema.json")));

    [Fact]
    public void It_has_the_keys_that_are_read_and_no_other()
    {
        var keys = Keys(Schema, "").Order(StringComparer.Ordinal);
        Assert.Equal(ConfigurationReader.AllKeys.Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void It_lets_no_other_key_through_as_the_reader_does()
    {
        Assert.False(Schema.GetProperty("additionalProperties").GetBoolean());
        var maps = Schema.GetProperty("properties").EnumerateObject()
            .Where(property => property.Value.TryGetProperty("properties", out _));
        Assert.All(
            maps,
            map => Assert.False(map.Value.GetProperty("additionalProperties").GetBoolean()));
    }

    [Theory]
    [InlineData("https://annai.example", true)]
    [InlineData("https://annai.example:8443/a/b/", true)]
    [InlineData("https://annai.example/あおば/", false)]
    [InlineData("https://annai.example/a b/", false)]
    [InlineData("https://annai.example//x//", false)]
    [InlineData("https://annai.example/?q=1", false)]
    [InlineData("https://annai.example/#f", false)]
    [InlineData("https://user@annai.example/", false)]
    public void It_takes_the_addresses_that_the_reader_takes(string baseUrl, bool isTaken)
    {
        var pattern = Schema.GetProperty("properties").GetProperty("baseUrl").GetProperty("pattern").GetString()!;
        Assert.Equal(isTaken, Regex.IsMatch(baseUrl, pattern));
        var text = Reading.TextOf("site.config.json")
            .Replace("https://annai.example/", baseUrl, StringComparison.Ordinal);
        Assert.Equal(isTaken, Reading.With("site.config.json", text).Findings.Count == 0);
    }

    [Fact]
    public void The_sample_city_names_it()
    {
        var options = new JsonDocumentOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
        };
        using var sample = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, ConfigurationReader.FileName)),
            options);
        var path = sample.RootElement.GetProperty("$schema").GetString()!;
        Assert.True(File.Exists(Path.Combine(Repository.Root, path)));
    }

    private static IEnumerable<string> Keys(JsonElement schema, string parent) =>
        from property in schema.GetProperty("properties").EnumerateObject()
        let name = parent + property.Name
        from key in property.Value.TryGetProperty("properties", out _)
            ? Keys(property.Value, $"{name}.").Prepend(name)
            : [name]
        select key;
}
