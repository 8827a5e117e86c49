using Annai.Content;
using Annai.Output;
using Annai.Pages.Maintaining;

namespace Annai.App.Printing;

/// <summary>What printed codes open for visitors now, whatever the register says they shall.</summary>
internal sealed class ReleasedCodes(Releases releases, SiteConfiguration configuration)
{
    /// <summary>Whether the current release shows the code's notice at its address, for this host.</summary>
    public bool Opens(PrintedCode code)
    {
        var path = $"{CodeAddress.PathOf(code.Id.Value)[1..]}index.html";
        if (releases.Current is not { } current || !releases.Has(path))
            return false;
        var page = releases.ReadBeside(MaintainedSite.KeptAs(path)) is { } original
            ? System.Text.Encoding.UTF8.GetString(original)
            : File.ReadAllText(Path.Combine(current, path));
        return page.Contains($" data-annai-notice=\"{code.Notice}\"", StringComparison.Ordinal)
            && page.Contains(
                $"<link rel=\"canonical\" href=\"{configuration.BaseUrl.Value.AbsoluteUri.TrimEnd('/')}/",
                StringComparison.Ordinal);
    }
}
