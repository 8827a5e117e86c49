using Annai.Content;
using Annai.Diagnostics;
using Annai.Print.Symbols;

namespace Annai.Print.Checking;

/// <summary>What is wrong with a code on artwork: do phones read it, and does it open what it should.</summary>
internal sealed class CodeFlaws(ArtworkCode code, int page, bool isPostcard, NoticeId? notice)
{
    private const int HighestVersion = 4;
    private const double LeastContrast = 70;

    // What a measurement on a drawn page may be off; a code of exactly the least size is right.
    private const double MillimetreSlack = 0.004;
    private const double WidthSlack = 0.15;
    private const double ModuleSlack = 0.3;

    public IEnumerable<Flaw> All() => [.. Reading(), .. Drawing(), .. Placing(), .. Meaning()];

    private IEnumerable<Flaw> Reading()
    {
        // Never rounded up to the least that it may be.
        var module = Lengths.Text(Math.Floor(code.Module * 100) / 100);
        if (code.Module < SymbolSizes.FinestModule - MillimetreSlack)
            yield return Of(Codes.ModuleTooFine, module + "mm",
                $"has modules of {module} mm, expected at least {Lengths.Text(SymbolSizes.FinestModule)} mm",
                $"draw it at least {Lengths.Text(LeastWidth(SymbolSizes.GoodModule), "0.#")} mm wide");
        else if (code.Module < SymbolSizes.GoodModule - MillimetreSlack)
            yield return Of(Codes.ModuleFine, module + "mm",
                $"has modules of {module} mm, below {Lengths.Text(SymbolSizes.GoodModule)} mm, which old phones want",
                $"draw it {Lengths.Text(LeastWidth(SymbolSizes.GoodModule), "0.#")} mm wide, or wider");
        if (code.Version > HighestVersion)
            yield return Of(Codes.VersionTooHigh, Lengths.Text(code.Version),
                $"is of version {code.Version}, expected at most {HighestVersion}: its modules are too many",
                "use the file that `annai print` makes, whose address is short");
        if (isPostcard && code.Side < SymbolSizes.OnPostcard - WidthSlack)
            yield return Of(Codes.CodeSmallOnPostcard, Lengths.Millimetres(Math.Round(code.Side, 1)),
                $"is {Lengths.Text(code.Side, "0.#")} mm wide, below {Lengths.Text(SymbolSizes.OnPostcard)} mm",
                "make it larger, best 18 mm");
    }

    private IEnumerable<Flaw> Drawing()
    {
        if (code.IsInverted)
            yield return Of(Codes.ContrastTooLow, "light on dark", "is light on dark, which many phones do not read",
                "draw it in K100 on white");
        else if (code.Contrast < LeastContrast)
            yield return Of(Codes.ContrastTooLow, Lengths.Text(Math.Floor(code.Contrast)) + "%",
                $"has a contrast of {Lengths.Text(Math.Floor(code.Contrast))} %, expected at least 70 %",
                "draw it in K100 on white");
        if (!code.IsInverted && code.QuietZone < Symbol.QuietZone - ModuleSlack)
            yield return Of(Codes.QuietZoneTaken, Halves(code.QuietZone),
                $"has {Halves(code.QuietZone)} modules of quiet zone, expected {Symbol.QuietZone}",
                $"leave {Lengths.Text(code.Module * Symbol.QuietZone, "0.#")} mm around it as light as its paper");
        if (!code.OtherColours.IsEmpty)
            yield return Of(Codes.CodeOfManyInks, string.Join(", ", code.OtherColours),
                $"is drawn by `{string.Join("`, `", code.OtherColours)}`, expected black ink alone (K100)",
                "place the PDF that `annai print` makes, and convert nothing in it");
    }

    private IEnumerable<Flaw> Placing()
    {
        if (code.FromTrim < SymbolSizes.FromEdge - WidthSlack)
            yield return Of(Codes.CodeNearTrim, Lengths.Millimetres(Math.Round(Math.Max(0, code.FromTrim), 1)),
                $"stands {Lengths.Text(Math.Max(0, code.FromTrim), "0.#")} mm from the trim, expected 5 mm or more",
                "move it inwards");
        if (!code.HasAddress && code.Meaning is not null)
            yield return Of(Codes.AddressMissing, "",
                "has no address beside it that can be read as text",
                "set the address beside it; where text is outlined, see for yourself that it is there");
    }

    private IEnumerable<Flaw> Meaning()
    {
        if (code.Meaning is not { } meaning)
        {
            yield return Of(Codes.CodeUnknown, code.Text, "is none of this site's register",
                "replace it by one of the codes in `output/print`");
            yield break;
        }

        if (notice is not null && meaning.Notice != notice)
            yield return Of(Codes.CodeOfAnotherNotice, meaning.Notice.Value,
                $"opens `{meaning.Notice}`, expected `{notice}`", $"place a code of `{notice}`");
        if (!meaning.IsReleased)
            yield return Of(Codes.PageNotReleased, meaning.Notice.Value,
                $"does not open `{meaning.Notice}` in the current release", "`annai build` releases it");
        else if (!meaning.IsOpen)
            yield return Of(Codes.ClosedOnPosting, meaning.PostedOn.ToString(),
                $"opens a page that is not open on {meaning.PostedOn}, when it is posted",
                "look at the deadlines and the time of publication, or say when it is posted: --posted-on DATE");
    }

    // A drawn page tells no finer.
    private static string Halves(double modules) => Lengths.Text(Math.Round(modules * 2) / 2, "0.#");

    private double LeastWidth(double module) => Math.Ceiling(module * (17 + 4 * code.Version) * 10) / 10;

    private Flaw Of(Code kind, string found, string message, string hint)
    {
        var subject = code.Meaning?.Code.Value ?? code.Text;
        return new Flaw(kind, page, subject, found, $"page {Lengths.Text(page)}: the code `{subject}` {message}", hint);
    }
}
