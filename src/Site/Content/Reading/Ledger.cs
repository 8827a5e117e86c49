using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// Holds the register of codes against what was printed: a code on paper opens what it opened on the day it was
/// printed, for as long as the paper lasts.
/// </summary>
internal sealed class Ledger(Site site, Findings findings)
{
    private const string Restore =
        "bring `content/printed.csv` and `codes.head` of `site.config.json` back from a copy, both of one day";

    public void Check()
    {
        CheckChain();
        CheckHead();
        // What was ever promised of a code holds: a later row takes nothing of it back.
        foreach (var run in site.PrintRuns.DistinctBy(run => (run.Code.Value, run.Notice.Value, run.Medium.Value)))
            CheckCode(run);
    }

    private void CheckChain()
    {
        var expected = PrintRun.Start;
        foreach (var run in site.PrintRuns)
        {
            if (run.Previous.Value != expected)
                findings.Add(
                    Codes.LedgerChanged,
                    run.Previous.Place,
                    expected == PrintRun.Start
                        ? $"the first row follows another, expected `{PrintRun.Start}`: rows before it were cut off"
                        : "this row does not follow from the row before: one of both was changed, or one between "
                            + "them taken away",
                    Restore);
            expected = run.Hash;
        }
    }

    private void CheckHead()
    {
        var head = site.Configuration.LedgerHead;
        var runs = site.PrintRuns;
        if (runs.IsEmpty && head is null)
            return;
        if (runs.IsEmpty)
            Tell(head!.Value.Place, "what was printed is gone: the configuration keeps the head of a ledger", Restore);
        else if (head is null)
            Tell(
                runs[^1].Code.Place,
                "the configuration keeps no head of this ledger",
                runs.Length == 1 ? Hint(runs[^1]) : Restore);
        else if (head.Value.Value != runs[^1].Hash)
            TellOtherHead(head.Value);
    }

    private void TellOtherHead(Sourced<string> head)
    {
        var runs = site.PrintRuns;
        var known = runs.LastOrDefault(run => run.Hash == head.Value);
        if (known is null)
            Tell(head.Place, "the ledger does not end in this: its last rows were cut off or changed", Restore);
        // A program that was ended between the two files leaves just this.
        else if (known == runs[^2])
            Tell(runs[^1].Code.Place, "the configuration's head is the row before this one", Hint(runs[^1]));
        else
            Tell(
                runs[runs.IndexOf(known) + 1].Code.Place,
                "the configuration's head is the row before this one: rows were added by hand",
                Restore);
    }

    private void Tell(SourcePlace place, string message, string hint) =>
        findings.Add(Codes.LedgerChanged, place, message, hint);

    private static string Hint(PrintRun last) =>
        "if this row is right, say it once more: " +
        $"annai print --printed {last.Code} --copies {last.Copies} --on {last.PrintedOn}";

    private void CheckCode(PrintRun run)
    {
        if (run.Code.Value.Value.Length == 0)
            return;
        var code = site.Codes.FirstOrDefault(code => code.Id.Value == run.Code.Value);
        var printed = $"{run.Copies} pieces with `{run.Code}` were printed on {run.PrintedOn}";
        if (code is null)
            findings.Add(
                Codes.PrintedCodeGone,
                run.Code.Place,
                $"{printed}, and `{CodeReader.FileName}` does not have it any more",
                $"write it back: {run.Code},{run.Notice},{CodeReader.WordOf(run.Medium.Value)}");
        else if (code.Notice.Value != run.Notice.Value)
            findings.Add(
                Codes.PrintedCodeMoved,
                code.Notice.Place,
                $"{printed} for `{run.Notice}`, and now it would open `{code.Notice}`",
                $"write `{run.Notice}` back, and let `annai print --new-code` mint a code for `{code.Notice}`");
        else if (code.Medium.Value != run.Medium.Value)
            findings.Add(
                Codes.PrintedCodeMoved,
                code.Medium.Place,
                $"{printed} on a `{CodeReader.WordOf(run.Medium.Value)}`, not on a " +
                $"`{CodeReader.WordOf(code.Medium.Value)}`",
                "one medium is one code, so that each is counted by itself");
    }
}
