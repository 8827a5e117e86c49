using Annai.Content.Reading;
using Annai.Diagnostics;

namespace Annai.App.Fleet;

/// <summary>What a city says of itself, and no other may say too.</summary>
internal sealed record Claim(City City, string Key, string Text, SourcePlace Place)
{
    public const string Address = "baseUrl";

    /// <summary>The configuration that it stands in.</summary>
    public string File => City.Shared.NameOf(Path.Combine(City.Folder, ConfigurationReader.FileName));

    // What is wrong with a configuration is told where its city is built.
    public static IEnumerable<Claim> Of(City city)
    {
        if (!LinkFence.OwnsConfiguration(city)
            || ConfigurationReader.Read(city.Folder, new Findings()) is not { } configuration)
            yield break;
        if (configuration.Tenant is { Value.Value: { } tenant } one)
            yield return new Claim(city, "tenant", tenant, one.Place);
        if (configuration.CodePrefix is { Value: { } prefix } two)
            yield return new Claim(city, "codes.prefix", prefix, two.Place);
        if (configuration.BaseUrl is { Value: { } address } three)
            yield return new Claim(
                city, Address, address.GetLeftPart(UriPartial.Authority) + configuration.BasePath, three.Place);
    }
}
