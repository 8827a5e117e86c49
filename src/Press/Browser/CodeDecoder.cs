using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Annai.Diagnostics;
using Microsoft.Playwright;

namespace Annai.Browser;

/// <summary>Has the decoder's script look at a file as a phone would.</summary>
internal sealed class CodeDecoder(FileToRead file, int page, int dpi)
{
    /// <summary>How the page calls the file.</summary>
    public string Input { get; init; } = "input";

    public WebFile Asked => new(Input, file.Bytes, "application/octet-stream");

    public WebDocument Document => Bundle.Page("decoder.js", [Asked], file.Place);

    public Task<string> Ask(IPage browserPage) =>
        browserPage.EvaluateAsync<string>(Text($"decodeCodes('{Input}', {page}, {dpi})"));

    /// <summary>Has it look at all that matters for printing, not at what the codes say alone.</summary>
    public Task<string> AskToInspect(IPage browserPage) =>
        browserPage.EvaluateAsync<string>(Text($"inspectPage('{Input}', {page}, {dpi})"));

    public InspectedPage? Inspected(string json, Findings findings)
    {
        var answer = JsonSerializer.Deserialize<Answer>(json, JsonSerializerOptions.Web)!;
        if (answer.Problem is null)
            return JsonSerializer.Deserialize<InspectedPage>(json, JsonSerializerOptions.Web);
        findings.Add(FindingOf(answer));
        return null;
    }

    public DecodedPage? Result(string json, Findings findings)
    {
        var answer = JsonSerializer.Deserialize<Answer>(json, JsonSerializerOptions.Web)!;
        if (answer.Problem is null)
            return new DecodedPage
            {
                Codes = answer.Codes,
                Width = answer.Width,
                Height = answer.Height,
                Pages = answer.Pages,
                Sheet = answer.Sheet,
            };
        findings.Add(FindingOf(answer));
        return null;
    }

    private Finding FindingOf(Answer answer) => answer.Problem switch
    {
        "encrypted" => Found(Codes.PdfEncrypted,
            "the PDF is encrypted", "save it without a password and hand it in again"),
        "no-such-page" => Found(Codes.PdfPageMissing,
            Text($"page {page} was asked for, but the PDF has {answer.Pages}"),
            Text($"ask for a page from 1 to {answer.Pages}")),
        "too-large" => Found(Codes.PageTooLarge,
            $"the page has {answer.Detail}, more than can be looked at",
            Text($"ask for less than {dpi} dpi, or hand in a smaller picture")),
        "not-a-pdf" => Found(Codes.PdfUnreadable,
            $"the PDF cannot be read: {answer.Detail}", "export it again and hand it in"),
        _ => Found(Codes.PictureUnreadable, "the file is neither a PDF nor a picture that a browser can show",
            "hand in a PDF, PNG, JPEG or WebP"),
    };

    private Finding Found(Code code, string message, string hint) => new(code, file.Place, message, hint);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Answer(
        string? Problem, string? Detail, ImmutableArray<DecodedCode> Codes, int Width, int Height, int Pages,
        SheetSize? Sheet);
}
