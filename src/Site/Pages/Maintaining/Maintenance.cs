namespace Annai.Pages.Maintaining;

/// <summary>A maintenance as it was announced.</summary>
public sealed record Maintenance(
    MaintenanceScope Scope,
    AnnouncedTime? From,
    AnnouncedTime? Until,
    string? Text)
{
    /// <summary>What was announced of its time; null where nothing was, and the page's own words stay.</summary>
    public string? WindowInWords => From is null && Until is null
        ? null
        : $"お休みする時間：{From?.InWords}{(From is null ? "" : "から")}{Until?.InWords}{(Until is null ? "" : "まで")}";
}
