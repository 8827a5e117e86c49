namespace Annai.Content;

/// <summary>
/// What a picture of `content/media` can be called: its name stands in addresses, and in lists of them which white
/// space and commas divide.
/// </summary>
public static class PictureName
{
    private const string Refused = ",?#%\"\\";

    public static bool IsValid(string name) => !name.Any(IsRefused);

    /// <summary>The nearest name that a picture can have.</summary>
    public static string Of(string name)
    {
        var plain = new string([.. name.Select(sign => IsRefused(sign) ? ' ' : sign)]);
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "picture" : string.Join('-', words);
    }

    /// <returns>Of `kenshin-b-480.webp` it is `kenshin-b`; null for a file without a width.</returns>
    public static string? OfFile(string path)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        var dash = stem.LastIndexOf('-');
        return dash > 0 && stem.AsSpan(dash + 1) is { Length: > 0 } width && !width.ContainsAnyExceptInRange('0', '9')
            ? stem[..dash]
            : null;
    }

    private static bool IsRefused(char sign) =>
        char.IsWhiteSpace(sign) || char.IsControl(sign) || Refused.Contains(sign, StringComparison.Ordinal);
}
