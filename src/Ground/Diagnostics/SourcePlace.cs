using System.Globalization;

namespace Annai.Diagnostics;

/// <summary>
/// Where in an author's file something stands. Lines and columns count from 1; line 0 means the file as a whole.
/// </summary>
public readonly record struct SourcePlace(string File, int Line = 0, int Column = 0, int Length = 0)
{
    /// <summary>The place of something that no file holds, such as a missing browser.</summary>
    public static SourcePlace Nowhere => new("");

    public bool IsNowhere => string.IsNullOrEmpty(File);

    public override string ToString() =>
        Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
