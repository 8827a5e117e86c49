namespace Annai.Pages.Maintaining;

/// <summary>A maintenance as it was announced.</summary>
public sealed record Maintenance(
    MaintenanceScope Scope,
    AnnouncedTime? From,
    AnnouncedTime? Until,
    string? Text)
{
    private const string UsualText = "ページの手入れをしています。ご不便をおかけします。";

    public string TextInWords => string.IsNullOrWhiteSpace(Text) ? UsualText : Text;

    public string WindowInWords => From is null && Until is null
        ? "再開の日時は、まだ決まっていません。"
        : $"お休みする時間：{From?.InWords}{(From is null ? "" : "から")}{Until?.InWords}{(Until is null ? "" : "まで")}";
}
