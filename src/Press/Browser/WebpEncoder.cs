using System.Globalization;
using System.Text.Json;
using Annai.Diagnostics;
using Microsoft.Playwright;

namespace Annai.Browser;

/// <summary>Has the encoder's script draw a picture anew.</summary>
internal sealed class WebpEncoder(FileToRead image, int width, int quality)
{
    public WebDocument Document => Bundle.Page(
        "encoder.js", [new WebFile("input", image.Bytes, "application/octet-stream")], image.Place);

    public Task<string> Ask(IPage page) =>
        page.EvaluateAsync<string>(
            string.Create(CultureInfo.InvariantCulture, $"encodeWebp('input', {width}, {quality})"));

    public WebpImage? Result(string json, Findings findings)
    {
        var answer = JsonSerializer.Deserialize<Answer>(json, JsonSerializerOptions.Web)!;
        if (answer.Problem is null)
            return new WebpImage(answer.Bytes!, answer.Width, answer.Height);
        findings.Add(FindingOf(answer));
        return null;
    }

    private Finding FindingOf(Answer answer) => answer.Problem == "too-large"
        ? new Finding(Codes.PageTooLarge, image.Place,
            $"the picture has {answer.Detail}, more than can be looked at", "hand in a smaller picture")
        : new Finding(Codes.PictureUnreadable, image.Place, "the file is no picture that a browser can show",
            "hand in a PNG, JPEG, WebP, AVIF or GIF; an SVG needs no WebP");

    private sealed record Answer(string? Problem, string? Detail, byte[]? Bytes, int Width, int Height);
}
