using System.Globalization;
using System.Text;
using Annai.App.CommandLine;
using Annai.Browser;
using Annai.Content;
using Annai.Diagnostics;
using Annai.Output;

namespace Annai.App.Commands;

/// <summary>
/// `annai media`: a picture in the widths that pages use, as WebP, without what a camera wrote into it.
/// </summary>
internal static class MediaCommand
{
    private const int Heaviest = 40 * 1024;

    private const string Sheet =
        "<!doctype html><style>body{margin:0}img{display:block;width:100%}</style><img src=\"drawing.svg\" alt>";

    private static readonly int[] Widths = [480, 960, 1440];

    // The first that makes the file light enough; a picture that none makes light is kept at the last, and told of.
    private static readonly int[] Qualities = [82, 70, 58, 46];

    public static Command Command { get; } = new()
    {
        Name = "media",
        Summary = "make a picture ready for pages: three widths, light, without metadata",
        Example = "annai media photo.jpg",
        Argument = "FILE",
        Run = Run,
    };

    private static async Task<ExitCode> Run(Invocation invocation)
    {
        var name = invocation.Arguments.Argument!;
        var file = Path.GetFullPath(name, invocation.Surroundings.Folder);
        if (!File.Exists(file))
        {
            invocation.Findings.Add(Codes.FileMissing, new SourcePlace(name), "this file is not there");
            return invocation.Finish();
        }

        var machine = Machine.This with { Variable = invocation.Surroundings.Variable };
        await using var chromium = new Chromium(new ChromiumSettings { Machine = machine });
        var picture = await Picture(chromium, file, name, invocation);
        var written = new List<string>();
        foreach (var width in picture is null ? [] : Widths)
            if (await Drawn(chromium, picture!, width, invocation) is { } webp && webp.Width > Widest(written.Count))
                written.Add(Write(invocation, PictureName.Of(Path.GetFileNameWithoutExtension(file)), webp));
        return invocation.Finish(string.Join('\n', written));
    }

    // A drawing has no pixels yet: it gets those of the widest file.
    private static async Task<FileToRead?> Picture(Chromium chromium, string file, string name, Invocation invocation)
    {
        var (place, stop) = (new SourcePlace(name), invocation.Surroundings.Stop);
        var bytes = await File.ReadAllBytesAsync(file, stop);
        if (!name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            return new FileToRead(bytes, place);
        if (DrawingSize.Of(Encoding.UTF8.GetString(bytes)) is not (var width, var height))
        {
            invocation.Findings.Add(
                Codes.PictureUnreadable, place, "this drawing does not say how large it is", "it wants a `viewBox`");
            return null;
        }

        var screen = new Viewport(Widths[^1], (int)Math.Round(Widths[^1] * height / width));
        var drawing = new WebDocument
        {
            Html = Sheet,
            Files = [new WebFile("drawing.svg", bytes, "image/svg+xml")],
            RunsScripts = false,
        };
        return await chromium.PngOf(drawing, screen, invocation.Findings, stop) is { } png
            ? new FileToRead(png, place)
            : null;
    }

    // A picture narrower than 960 pixels has no third file that says the same as the second.
    private static int Widest(int written) => written == 0 ? 0 : Widths[written - 1];

    private static async Task<WebpImage?> Drawn(Chromium chromium, FileToRead picture, int width, Invocation invocation)
    {
        WebpImage? webp = null;
        foreach (var quality in Qualities)
        {
            webp = await chromium.WebpOf(picture, width, quality, invocation.Findings, invocation.Surroundings.Stop);
            if (webp is null || webp.Bytes.Length <= Heaviest)
                break;
        }

        return webp;
    }

    private static string Write(Invocation invocation, string name, WebpImage webp)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"content/media/{name}-{webp.Width}.webp");
        AtomicFile.Write(Path.Combine(invocation.SiteFolder, path), webp.Bytes);
        return string.Create(
            CultureInfo.InvariantCulture, $"{path} {webp.Width}×{webp.Height} {webp.Bytes.Length / 1024.0:0.0} KB");
    }
}
