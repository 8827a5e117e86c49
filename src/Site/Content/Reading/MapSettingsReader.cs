using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// Reads `maps` of the configuration; without it the map is that of 国土地理院, and closed until it is tapped.
/// </summary>
internal static partial class MapSettingsReader
{
    public const string Key = "maps";

    private const string Tiles = "tileUrl", Attribution = "attribution", Google = "google";

    private const string TilesForm =
        "an address that begins with `https://` or with `/` and holds `{z}`, `{x}` and `{y}`";

    private static readonly ImmutableArray<string> Keys =
        ["provider", "open", Tiles, Attribution, Google, "fallback"];

    private static readonly ImmutableArray<string> GoogleKeys = ["key", "mapId"];

    private static readonly ImmutableArray<(string, MapProvider)> Providers =
        [("gsi", MapProvider.Gsi), ("google", MapProvider.Google), ("none", MapProvider.None)];

    private static readonly ImmutableArray<(string, MapProvider)> Fallbacks =
        [("gsi", MapProvider.Gsi), ("none", MapProvider.None)];

    /// <summary>Its keys, the nested ones with their parent before them.</summary>
    public static ImmutableArray<string> AllKeys { get; } =
        [.. Keys.Select(key => $"{Key}.{key}"), .. GoogleKeys.Select(key => $"{Key}.{Google}.{key}")];

    public static MapSettings Read(Fields configuration, Findings findings)
    {
        if (configuration.OptionalMap(Key, Keys) is not { } fields)
            return Unsaid;
        var provider = fields.OptionalOneOf("provider", Providers).Value;
        return new MapSettings
        {
            Provider = provider,
            IsOpen = fields.OptionalSwitch("open"),
            Tiles = OwnTiles(fields, findings),
            Google = provider == MapProvider.Google || fields.Has(Google) ? Access(fields) : null,
            Fallback = fields.OptionalOneOf("fallback", Fallbacks).Value,
        };
    }

    private static MapSettings Unsaid { get; } = new()
    {
        Provider = MapProvider.Gsi,
        IsOpen = false,
        Tiles = null,
        Google = null,
        Fallback = MapProvider.Gsi,
    };

    private static OwnTiles? OwnTiles(Fields fields, Findings findings)
    {
        if (!fields.Has(Tiles))
        {
            if (fields.OptionalText(Attribution) is { Value.Length: > 0 } lonely)
                findings.Add(
                    Codes.BadValue,
                    lonely.Place,
                    $"`{Attribution}` says whose map it is, and there is no `{Tiles}`",
                    "the tiles of 国土地理院 are named without it: take it away");
            return null;
        }

        var template = fields.Value<string>(Tiles, TryTemplate, TilesForm);
        return new OwnTiles(template.Value, fields.Text(Attribution).Value);
    }

    private static GoogleAccess Access(Fields fields)
    {
        var google = fields.Map(Google, GoogleKeys);
        const string form = "letters, digits, `-` and `_` as Google's console shows them";
        return new GoogleAccess(
            google.Value<string>("key", TryToken, form).Value, google.Value<string>("mapId", TryToken, form).Value);
    }

    private static bool TryTemplate(string text, out string template)
    {
        template = text;
        return Template().IsMatch(text);
    }

    private static bool TryToken(string text, out string token)
    {
        token = text;
        return Token().IsMatch(text);
    }

    // It stands in a policy of the server, where a space or a quotation mark would begin something else.
    [GeneratedRegex(
        @"^(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})(https://[A-Za-z0-9.-]+(:[0-9]+)?)?"
        + @"/(?!/)([A-Za-z0-9._~/?&=%+-]|\{[zxy]\})*\z")]
    private static partial Regex Template();

    [GeneratedRegex(@"^[A-Za-z0-9_-]+\z")]
    private static partial Regex Token();
}
