using System.Collections.Immutable;
using System.Globalization;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// Reads the pictures of `content/media`: `kenshin-b-480.webp`, `kenshin-b-960.webp` … are one of them.
/// </summary>
internal static class PictureReader
{
    private const int HeaviestOnPhone = 40 * 1024;

    public static ImmutableArray<Picture> Read(string folder, Findings findings, FileMemory memory) =>
    [
        .. SourceFile.List(folder, "media", "*.webp")
            .Select(path => (Path: path, Name: PictureName.OfFile(path)))
            .Where(file => file.Name is not null)
            .GroupBy(file => file.Name!, StringComparer.Ordinal)
            .Select(files => Picture(files.Key, [.. files.Select(file => file.Path)], folder, findings, memory)),
    ];

    private static Picture Picture(
        string name, IReadOnlyList<string> paths, string folder, Findings findings, FileMemory memory) =>
        memory.Read(paths, findings, told => Picture(name, paths, folder, told));

    private static Picture Picture(string name, IReadOnlyList<string> paths, string folder, Findings findings)
    {
        if (!PictureName.IsValid(name))
            findings.Add(
                Codes.BadId,
                new SourcePlace(paths[0]),
                $"`{name}` cannot be the name of a picture",
                $"it has no white space and none of `, ? # % \" \\`, such as `{PictureName.Of(name)}`");
        var variants = paths.Select(path => Variant(folder, path, findings)).OfType<PictureVariant>();
        var picture = new Picture(name, [.. variants.OrderBy(variant => variant.Width)]);
        if (picture.Variants is [var narrowest, ..] && narrowest.Bytes.Length > HeaviestOnPhone)
            findings.Add(
                Codes.HeavyPicture,
                new SourcePlace(narrowest.Path),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{narrowest.Bytes.Length / 1024} KB on a phone, expected 40 at most"),
                "choose a calmer picture, or crop it");
        return picture;
    }

    private static PictureVariant? Variant(string folder, string path, Findings findings)
    {
        if (FileBytes.Read(folder, path, findings) is not { } bytes)
            return null;
        if (WebpSize.TryRead(bytes, out var width, out var height))
            return new PictureVariant(path, width, height, bytes);
        findings.Add(
            Codes.Unreadable,
            new SourcePlace(path),
            "this file is no WebP picture, or not the whole of one",
            "`annai media FILE` makes one from any picture");
        return null;
    }
}
