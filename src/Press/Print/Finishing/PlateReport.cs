using Annai.Diagnostics;

namespace Annai.Print.Finishing;

/// <summary>Tells what of a page cannot go onto plates, with the template and the sheet on which it stands.</summary>
internal sealed class PlateReport(SourcePlace place, Findings findings)
{
    /// <summary>The sheet that is being looked at, counted from 1.</summary>
    public int Sheet { get; set; }

    public bool HasFailed { get; private set; }

    public void Fail(Code code, string what, string hint)
    {
        HasFailed = true;
        findings.Add(code, place, $"sheet {Sheet}: {what}", hint);
    }

    public void Note(Code code, string what) => findings.Add(code, place, $"sheet {Sheet}: {what}");
}
