using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Pages.Finder;
using Annai.Tests.ClientVectors;
using Xunit;

namespace Annai.Tests.Finder;

/// <summary>What the phone reckons is what the tables say.</summary>
public sealed class PhoneVectorTests
{
    private static readonly string Vectors = Path.Combine(Repository.Tests, "Vectors");

    [Fact]
    public async Task Distances_are_those_of_the_table()
    {
        var table = Path.Combine(Vectors, "distance.json");
        Assert.Equal($"{Count(table)} vectors\n", await ClientScript.Run("distance.mjs", table));
    }

    // The same table as at the build; hours reach the phone as the build writes them.
    [Fact]
    public async Task Telephone_hours_are_those_of_the_table()
    {
        var table = Path.Combine(Vectors, "hours.json");
        var vectors = JsonNode.Parse(await File.ReadAllTextAsync(table, TestContext.Current.CancellationToken))!;
        foreach (var vector in vectors.AsArray())
            vector!["hours"] = Written(json => CallHoursData.Write(json, Parsed((string)vector["hours"]!)));
        var all = Written(json =>
        {
            json.WriteStartObject();
            CallHoursData.Write(json, Holidays.Published);
            json.WritePropertyName("vectors");
            vectors.WriteTo(json);
            json.WriteEndObject();
        });
        using var folder = TempSite.From("");
        folder.Write("hours.json", all.ToJsonString());
        var spelled = Path.Combine(folder.Folder, "hours.json");
        Assert.Equal($"{Count(table)} vectors\n", await ClientScript.Run("hours.mjs", spelled));
    }

    private static JsonNode Written(Action<Utf8JsonWriter> write)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(utf8))
            write(json);
        return JsonNode.Parse(utf8.WrittenSpan)!;
    }

    private static OpeningHours Parsed(string hours) =>
        OpeningHours.Parse(hours, new SourcePlace("hours.json", 1, 1), new Findings())!;

    private static int Count(string table) => JsonNode.Parse(File.ReadAllText(table))!.AsArray().Count;
}
