using System.Globalization;
using System.Security.Cryptography;
using Annai.Content;

namespace Annai.Pages;

/// <summary>The files of a picture as pages name them: each name holds its content's hash.</summary>
/// <param name="Source">The file that a browser takes which knows no other way.</param>
/// <param name="Largest">The file that is shown where only one can be named.</param>
/// <param name="SourceSet">All files with their widths.</param>
/// <param name="Width">The width of the largest.</param>
/// <param name="Height">The height of the largest.</param>
public sealed record PictureFiles(string Source, string Largest, string SourceSet, int Width, int Height)
{
    /// <summary>How wide pictures stand: the page's width, which ends at 44 rem.</summary>
    public const string Sizes = "(min-width: 50rem) 46rem, 100vw";

    public static PictureFiles Of(Picture picture, string basePath)
    {
        var largest = picture.Variants[^1];
        var set = picture.Variants.Select(variant =>
            string.Create(CultureInfo.InvariantCulture, $"{basePath}{FileOf(variant)} {variant.Width}w"));
        return new PictureFiles(
            basePath + FileOf(picture.Variants[0]),
            basePath + FileOf(largest),
            string.Join(", ", set),
            largest.Width,
            largest.Height);
    }

    /// <summary>The file's path below the base path.</summary>
    public static string FileOf(PictureVariant variant)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(variant.Bytes.Span))[..10];
        return $"media/{Path.GetFileNameWithoutExtension(variant.Path)}.{hash}.webp";
    }
}
