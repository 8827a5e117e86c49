using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Annai.Content;

namespace Annai.Pages.Maintaining;

/// <summary>
/// The files that lie beside a release for its maintenance, so that one can begin without a template or any content.
/// </summary>
public static class MaintenanceFiles
{
    /// <summary>What is being maintained; there is no such file while nothing is.</summary>
    public const string On = Folder + "on.json";

    internal const string Map = Folder + "pages.json";
    internal const string City = Folder + "city.html";
    internal const string Originals = Folder + "originals/";

    private const string Folder = "maintenance/";

    private static readonly MaintenanceJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    /// <summary>Reads the file <see cref="On"/>; without it nothing is on.</summary>
    public static ImmutableArray<Maintenance> Read(byte[]? on) => on is null
        ? []
        : [.. JsonSerializer.Deserialize(on, Json.AnnouncedArray)!.Select(announced => announced.Read())];

    internal static string ShellOf(string programme) => $"{Folder}programmes/{programme}.html";

    internal static Page Write(IEnumerable<Maintenance> on) =>
        new(On, JsonSerializer.SerializeToUtf8Bytes([.. on.Select(Announced.Of)], Json.AnnouncedArray));

    internal static Page MapOf(Site site) =>
        new(Map, JsonSerializer.SerializeToUtf8Bytes(MaintenanceMap.Of(site), Json.MaintenanceMap));

    internal static MaintenanceMap ReadMap(ReadOnlySpan<byte> map) =>
        JsonSerializer.Deserialize(map, Json.MaintenanceMap)!;

    internal sealed record Announced(string? Programme, string? Notice, string? From, string? Until, string? Text)
    {
        public static Announced Of(Maintenance on) =>
            new(on.Scope.Programme, on.Scope.Notice, on.From?.ToString(), on.Until?.ToString(), on.Text);

        public Maintenance Read() => new(new MaintenanceScope(Programme, Notice), Time(From), Time(Until), Text);

        private static AnnouncedTime? Time(string? text) => text is null ? null : AnnouncedTime.Read(text);
    }
}
