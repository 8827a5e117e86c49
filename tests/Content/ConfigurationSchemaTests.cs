using System.Text.Json;
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
