using System.Collections.Immutable;

namespace Annai.Content.Reading;

/// <summary>Reads `post` of the configuration; a site without it has no postcards drawn.</summary>
internal static class PostSettingsReader
{
    public const string Key = "post";

    private const string Sender = "sender", ReturnTo = "returnTo";

    private static readonly ImmutableArray<string> Keys = ["postage", "office", Sender, ReturnTo];

    private static readonly ImmutableArray<string> PartyKeys = ["name", "postcode", "address"];

    private static readonly ImmutableArray<(string, Postage)> Postages =
        [("料金別納", Postage.PaidSeparately), ("料金後納", Postage.PaidLater)];

    /// <summary>Its keys, the nested ones with their parent before them.</summary>
    public static ImmutableArray<string> AllKeys { get; } =
    [
        .. Keys.Select(key => $"{Key}.{key}"),
        .. PartyKeys.Select(key => $"{Key}.{Sender}.{key}"),
        .. PartyKeys.Select(key => $"{Key}.{ReturnTo}.{key}"),
    ];

    public static PostSettings? Read(Fields configuration) => configuration.OptionalMap(Key, Keys) is { } fields
        ? new PostSettings
        {
            Postage = fields.OneOf("postage", Postages).Value,
            Office = fields.Text("office"),
            Sender = Party(fields.Map(Sender, PartyKeys)),
            ReturnTo = Party(fields.Map(ReturnTo, PartyKeys)),
        }
        : null;

    private static PostalParty Party(Fields fields) => new(
        fields.Text("name"),
        fields.Value<string>("postcode", Postcode.TryParse, Postcode.Form),
        fields.Text("address"));
}
