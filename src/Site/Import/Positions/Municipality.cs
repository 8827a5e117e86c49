using System.Text.RegularExpressions;

namespace Annai.Import.Positions;

/// <summary>A municipality, or a ward of a large city, and the ways in which an address may begin with it.</summary>
internal sealed partial record Municipality(string Prefecture, string Name)
{
    public string PrefectureKey { get; } = AddressKey.Of(Prefecture);

    /// <summary>With and without its county; a ward with and without its city, and the city without its ward.</summary>
    public IEnumerable<string> Keys()
    {
        yield return AddressKey.Of(Name);
        if (County().Match(Name) is { Success: true } county)
            yield return AddressKey.Of(county.Groups["town"].Value);
        if (Ward().Match(Name) is not { Success: true } ward)
            yield break;
        yield return AddressKey.Of(ward.Groups["ward"].Value);
        yield return AddressKey.Of(ward.Groups["city"].Value);
    }

    [GeneratedRegex("^.+?郡(?<town>.+[町村])$")]
    private static partial Regex County();

    [GeneratedRegex("^(?<city>.+?市)(?<ward>.+区)$")]
    private static partial Regex Ward();
}
