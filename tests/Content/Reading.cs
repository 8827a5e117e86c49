using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>A site read from its folder: either a model or findings that say why there is none.</summary>
internal sealed record Reading(Site? Site, IReadOnlyList<Finding> Findings)
{
    private static readonly string Smallest = File.ReadAllText(Path.Combine(Golden.Folder("Findings"), "smallest.txt"));

    public static Reading Of(TempSite site)
    {
        var findings = new Findings();
        var model = SiteReader.Read(site.Folder, findings);
        Assert.Equal(findings.AnyErrors, model is null);
        return new Reading(model, findings.Sorted());
    }

    /// <summary>The smallest clean site, to be changed by a test.</summary>
    public static TempSite SmallestSite() => TempSite.From(Smallest);

    /// <summary>The smallest clean site with one file of another text.</summary>
    public static Reading With(string path, string text)
    {
        using var site = SmallestSite();
        site.Write(path, text);
        return Of(site);
    }

    /// <summary>The text of one file of the smallest clean site.</summary>
    public static string TextOf(string path)
    {
        using var site = SmallestSite();
        return site.Read(path);
    }
}
