namespace Annai.Pages.Maintaining;

/// <summary>What a maintenance is about: a notice, a programme, or, where neither is named, the whole city.</summary>
public sealed record MaintenanceScope(string? Programme, string? Notice)
{
    public static MaintenanceScope City { get; } = new(null, null);

    public override string ToString() => Notice ?? Programme ?? "the city";
}
