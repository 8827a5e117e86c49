using Annai.App.CommandLine;
using Annai.Content;
using Annai.Diagnostics;

namespace Annai.App.Printing;

/// <summary>The notice that `--notice` names, if it does.</summary>
internal static class AskedNotice
{
    public static NoticeId? Of(Invocation invocation) =>
        invocation.Arguments[PrintOptions.Notice] is { } id ? new NoticeId(id) : null;

    /// <returns>False and a finding where there is no such notice.</returns>
    public static bool IsKnown(Invocation invocation, Site site)
    {
        if (Of(invocation) is not { } asked || site.Notices.Any(notice => notice.Id == asked))
            return true;
        invocation.Findings.Add(
            Codes.UnknownReference,
            SourcePlace.Nowhere,
            $"there is no notice `{asked}`",
            Nearest.Hint(asked.Value, [.. site.Notices.Select(notice => notice.Id.Value)]));
        return false;
    }
}
