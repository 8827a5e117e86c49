using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads `site.config.json`.</summary>
public static class ConfigurationReader
{
    public const string FileName = "site.config.json";

    private static readonly ImmutableArray<string> OperatorKeys = ["name"];
    private static readonly ImmutableArray<string> CommissionerKeys = ["city", "section"];
    private static readonly ImmutableArray<string> CodeKeys = ["prefix", "head", "agreedHost"];

    /// <summary>Every key of the configuration, the nested ones with their parent before them.</summary>
    public static ImmutableArray<string> AllKeys { get; } =
    [
        .. TopKeys,
        .. OperatorKeys.Select(key => $"operator.{key}"),
        .. CommissionerKeys.Select(key => $"commissionedBy.{key}"),
        .. CodeKeys.Select(key => $"codes.{key}"),
        .. PostSettingsReader.AllKeys,
        .. MapSettingsReader.AllKeys,
        .. VisitSettingsReader.AllKeys,
    ];

    private static ImmutableArray<string> TopKeys =>
    [
        "$schema", SchemaNumber.Key, "tenant", "operator", "commissionedBy", "officialPage", "baseUrl", "languages",
        "codes", PostSettingsReader.Key, MapSettingsReader.Key, VisitSettingsReader.Key,
    ];

    public static SiteConfiguration? Read(string folder, Findings findings)
    {
        if (!File.Exists(Path.Combine(folder, FileName)))
        {
            findings.Add(
                Codes.NoSite,
                new SourcePlace(FileName),
                $"there is no `{FileName}` in `{folder}`",
                "name the site's folder with `--site DIR`");
            return null;
        }

        return SourceFile.Read(folder, FileName, findings) is { } file && JsonText.Read(file, findings) is { } node
            ? Read(new Fields("the configuration", node, file.Whole, TopKeys, findings), findings)
            : null;
    }

    private static SiteConfiguration? Read(Fields fields, Findings findings)
    {
        // The keys of another schema are not judged by this one's.
        if (!SchemaNumber.Check(fields.Number(SchemaNumber.Key), findings))
            return null;
        var commissioner = fields.Map("commissionedBy", CommissionerKeys);
        var codes = fields.Map("codes", CodeKeys);
        return new SiteConfiguration
        {
            Tenant = fields.Value<TenantId>("tenant", TryTenant, "lower-case letters, digits and `-`"),
            Operator = new SiteOperator(fields.Map("operator", OperatorKeys).Text("name")),
            CommissionedBy = new Commissioner(commissioner.Text("city"), commissioner.Text("section")),
            OfficialPage = fields.Value<Uri>("officialPage", TryAddress, "an address that begins with `https://`"),
            BaseUrl = BaseAddress.Read(fields, "baseUrl", findings),
            Languages = Languages(fields, findings),
            CodePrefix = codes.Value<string>("prefix", TryPrefix, "two to four capital letters or digits"),
            LedgerHead = codes.OptionalValue<string>("head", TryHash, "64 digits of `0-9a-f`, as `annai print` wrote"),
            AgreedHost = codes.Has("agreedHost") ? codes.Text("agreedHost") : null,
            Post = PostSettingsReader.Read(fields),
            Maps = MapSettingsReader.Read(fields, findings),
            Visits = VisitSettingsReader.Read(fields, findings),
        };
    }

    private static ImmutableArray<Language> Languages(Fields fields, Findings findings)
    {
        var languages = ImmutableArray.CreateBuilder<Language>();
        languages.Add(Language.Japanese);
        foreach (var tag in fields.Texts("languages").Where(tag => tag.Value.Length > 0))
            if (!Language.TryParse(tag.Value, out var language))
                findings.Add(
                    Codes.BadValue,
                    tag.Place,
                    $"`{tag.Value}` is no language, expected a tag such as `ja`, `en` or `zh-Hans`");
            else if (!languages.Contains(language))
                languages.Add(language);
        return languages.ToImmutable();
    }

    private static bool TryTenant(string text, out TenantId tenant)
    {
        tenant = new TenantId(text);
        return Identifier.IsValid(text);
    }

    private static bool TryAddress(string text, [MaybeNullWhen(false)] out Uri address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && address is { Scheme: "https", Query: "", Fragment: "", UserInfo: "" };

    private static bool TryHash(string text, out string hash)
    {
        hash = text;
        return text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
    }

    private static bool TryPrefix(string text, out string prefix)
    {
        prefix = text;
        return text.Length is >= 2 and <= 4
            && text.All(sign => char.IsAsciiLetterUpper(sign) || char.IsAsciiDigit(sign));
    }
}
