namespace Annai.Import.Cells;

/// <summary>Addresses of web pages, of which people leave out the beginning.</summary>
internal static class WebAddresses
{
    public static CellReading Read(string written)
    {
        if (Plain.IsAbsent(written))
            return CellReading.Nothing;
        var text = written.Trim();
        if (IsWeb(text))
            return new CellReading(text);
        var completed = "https://" + Plain.Of(text);
        return text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && IsWeb(completed)
            ? CellReading.ToConfirm(completed, "URL の先頭に https:// を補いました")
            : CellReading.Unreadable("URL として読めません", text);
    }

    private static bool IsWeb(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && !text.Any(char.IsWhiteSpace);
}
