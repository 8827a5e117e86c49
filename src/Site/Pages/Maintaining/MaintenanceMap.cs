using Annai.Content;

namespace Annai.Pages.Maintaining;

/// <summary>Which programme and which notice a page of a release belongs to.</summary>
internal sealed record MaintenanceMap(
    IReadOnlyList<string> Programmes,
    IReadOnlyDictionary<string, string> Notices,
    IReadOnlyDictionary<string, string> Codes)
{
    public static MaintenanceMap Of(Site site) => new(
        [.. site.Programmes.Select(programme => programme.Id.Value).Order(StringComparer.Ordinal)],
        new SortedDictionary<string, string>(
            site.Notices.ToDictionary(notice => notice.Id.Value, notice => notice.Programme.Value.Value),
            StringComparer.Ordinal),
        new SortedDictionary<string, string>(
            site.Codes.ToDictionary(code => code.Id.Value.Value, code => code.Notice.Value.Value),
            StringComparer.Ordinal));

    public bool Has(MaintenanceScope scope) =>
        scope.Notice is { } notice ? Notices.ContainsKey(notice)
        : scope.Programme is not { } programme || Programmes.Contains(programme);

    /// <returns>The ids that a page stands under, as far as it has any.</returns>
    public (string? Programme, string? Notice) Of(string path)
    {
        var parts = path.Split('/');
        if (parts.Length < 2)
            return (null, null);
        var notice = parts[0] switch
        {
            "n" => parts[1],
            // Printed in capitals; there may be a twin for those who type it in.
            "Q" or "q" => Codes.GetValueOrDefault(parts[1].ToUpperInvariant()),
            _ => null,
        };
        var programme = parts[0] == "p" ? parts[1] : notice is null ? null : Notices.GetValueOrDefault(notice);
        return (programme, notice);
    }
}
