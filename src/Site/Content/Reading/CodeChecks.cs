using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Checks what printed codes will say before they are printed: afterwards it cannot be changed.</summary>
public sealed class CodeChecks(Site site, Findings findings)
{
    private readonly SiteConfiguration _configuration = site.Configuration;

    public void Check()
    {
        foreach (var code in site.Codes)
            CheckCode(code.Id);
        if (_configuration.BaseUrl.Value is null)
            return;
        CheckLength();
        CheckHost();
    }

    private void CheckCode(Sourced<CodeId> code)
    {
        var text = code.Value.Value;
        if (text is null)
            return;
        // On a host of many cities the part before the hyphen leads a request to its city.
        if (_configuration.CodePrefix.Value is { } prefix && !text.StartsWith($"{prefix}-", StringComparison.Ordinal))
            findings.Add(
                Codes.BadValue,
                code.Place,
                $"`{text}` does not begin with this city's `{prefix}-`",
                $"the configuration's `codes.prefix` is `{prefix}`");
        else if (!CheckCharacter.Ends(code.Value))
            findings.Add(
                Codes.WrongCheckCharacter,
                code.Place,
                $"`{text}` ends in `{text[^1]}`, expected `{CheckCharacter.Of(text.AsSpan(0, text.Length - 1))}`",
                "a sign of it is mistyped; a new code is minted by `annai print --new-code NOTICE MEDIUM`");
    }

    private void CheckLength()
    {
        var address = new CodeAddress(_configuration);
        var longest = site.Codes
            .Where(code => code.Id.Value.Value is not null)
            .Select(code => address.Of(code.Id.Value))
            .MaxBy(payload => payload.Length);
        if (longest is null || longest.Length <= CodeAddress.MostIn(2))
            return;
        findings.Add(TooLong(longest, _configuration));
    }

    /// <summary>What is wrong with a code that says so much.</summary>
    public static Finding TooLong(string payload, SiteConfiguration configuration)
    {
        var version = CodeAddress.VersionFor(payload.Length);
        var over = payload.Length - CodeAddress.MostIn(version is null ? 4 : version.Value - 1);
        return new Finding(
            version is null ? Codes.PayloadTooLong : Codes.PayloadLong,
            configuration.BaseUrl.Place,
            $"a printed code says `{payload}`, which are {payload.Length} signs" + (version is null
                ? ": more than a symbol of version 4 holds"
                : $" and make a symbol of version {version}"),
            $"{over} {(over == 1 ? "sign" : "signs")} fewer make it version {(version ?? 5) - 1}; a shorter host does");
    }

    private void CheckHost()
    {
        var host = _configuration.BaseUrl.Value.IdnHost;
        if (_configuration.AgreedHost?.Value == host)
            return;
        foreach (var name in MunicipalityNames.Of(_configuration))
            if (MunicipalityNames.IsIn(host, name))
            {
                findings.Add(
                    Codes.HostOfCity,
                    _configuration.BaseUrl.Place,
                    $"the host `{host}` holds the municipality's name, `{name}`: it would have to be held for as long "
                        + "as printed codes are about",
                    "take a host without it, or, where the city has agreed, "
                        + $"write `\"agreedHost\": \"{host}\"` into `codes`");
                return;
            }
    }
}
