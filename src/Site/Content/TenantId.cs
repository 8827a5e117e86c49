namespace Annai.Content;

/// <summary>The short name of a city on a host that serves many.</summary>
public readonly record struct TenantId(string Value)
{
    public override string ToString() => Value;
}
