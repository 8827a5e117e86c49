using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Print.Checking;

/// <summary>What the report on artwork shows; its words stand in the template.</summary>
public sealed record ReportView
{
    public required ReportOrder Order { get; init; }

    public required string Name { get; init; }

    public required string CheckedOn { get; init; }

    /// <summary>`fails`, `warns` or `sound`.</summary>
    public required string Verdict { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    /// <summary>Flaws of one kind together, those that forbid printing first.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }

    public required ImmutableArray<PageView> Pages { get; init; }

    public sealed record Problem(string Kind, bool IsError, ImmutableArray<Flaw> Flaws);

    public sealed record PageView(
        int Number, string Picture, string Width, string Height, bool HasTrim, string Bleed,
        ImmutableArray<ArtworkFont> Fonts, ImmutableArray<ArtworkPicture> Pictures,
        ImmutableArray<string> InScreenColours, ImmutableArray<string> SpotInks, int MostInk,
        ImmutableArray<CodeView> Codes, ImmutableArray<string> Unread);

    // Its states are what is wrong with it, by kind: `AN0836` and the like.
    public sealed record CodeView(
        string Name, string Text, string Picture, string Side, string Module, string QuietZone, int Contrast,
        bool IsInverted, int Version, string FromTrim, bool HasAddress, string Colours, string? Card, string? Notice,
        string PostedOn, ImmutableArray<string> States);

    public static ReportView Of(LookedThrough artwork, ReportOrder order)
    {
        var told = artwork.Flaws.Where(flaw => flaw.Kind.Severity != Severity.Note).ToList();
        var errors = told.Count(flaw => flaw.Kind.Severity == Severity.Error);
        return new ReportView
        {
            Order = order,
            Name = Path.GetFileName(artwork.Name),
            CheckedOn = order.CheckedOn.InWareki,
            Verdict = errors > 0 ? "fails" : told.Count > 0 ? "warns" : "sound",
            Errors = errors,
            Warnings = told.Count - errors,
            Problems =
            [
                .. from flaw in told
                   group flaw by flaw.Kind into kind
                   orderby kind.Key.Severity descending, kind.Key.Number
                   select new Problem(kind.Key.Id, kind.Key.Severity == Severity.Error, [.. kind]),
            ],
            Pages = [.. artwork.Pages.Select(Of)],
        };
    }

    private static PageView Of(ArtworkPage page) => new(
        page.Number,
        DataOf("image/jpeg", page.Picture),
        Lengths.Text(page.Width, "0.#"),
        Lengths.Text(page.Height, "0.#"),
        page.HasTrim,
        Lengths.Text(page.Bleed, "0.#"),
        page.Fonts,
        page.Pictures,
        page.InScreenColours,
        page.SpotInks,
        page.MostInk,
        [.. page.Codes.Select(code => Of(code, page))],
        page.Unread);

    private static CodeView Of(ArtworkCode code, ArtworkPage page) => new(
        code.Meaning?.Code.Value ?? code.Text,
        code.Text,
        DataOf("image/png", code.Picture),
        Lengths.Text(code.Side, "0.#"),
        Lengths.Text(code.Module),
        Lengths.Text(code.QuietZone, "0.#"),
        (int)Math.Floor(code.Contrast),
        code.IsInverted,
        code.Version,
        Lengths.Text(Math.Max(0, code.FromTrim), "0.#"),
        code.HasAddress,
        string.Join("、", code.OtherColours),
        code.Meaning?.Card,
        code.Meaning?.Notice.Value,
        code.Meaning?.PostedOn.InWareki ?? "",
        [
            .. page.Flaws.Where(flaw => flaw.Subject == (code.Meaning?.Code.Value ?? code.Text))
                .Select(flaw => flaw.Kind.Id),
        ]);

    private static string DataOf(string type, byte[] bytes) => $"data:{type};base64,{Convert.ToBase64String(bytes)}";
}
