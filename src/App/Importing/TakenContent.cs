using Annai.App.CommandLine;
using Annai.Content;
using Annai.Diagnostics;

namespace Annai.App.Importing;

/// <summary>The lock on a site's content, or a finding that says who has it.</summary>
internal static class TakenContent
{
    public static ContentLock? Of(Invocation invocation)
    {
        var taken = ContentLock.Take(invocation.SiteFolder);
        if (taken is null)
            invocation.Findings.Add(
                Codes.ContentTaken,
                new SourcePlace("content"),
                "another program is writing this content",
                "wait until the other command is done, or close the editor");
        else
            Sweep(Path.Combine(invocation.SiteFolder, "content"));
        return taken;
    }

    // What a program was writing when it was killed. Whoever holds the lock is the only one who writes.
    private static void Sweep(string content)
    {
        foreach (var folder in (string[])[content, Path.Combine(content, "places"), Path.Combine(content, "occasions")])
            if (Directory.Exists(folder))
                foreach (var left in Directory.GetFiles(folder, "*.csv.next"))
                    File.Delete(left);
    }
}
