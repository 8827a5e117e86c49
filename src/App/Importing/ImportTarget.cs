using Annai.Import;

namespace Annai.App.Importing;

/// <summary>Which of our lists a spreadsheet becomes.</summary>
internal sealed record ImportTarget(ListKind Kind, string Set)
{
    /// <summary>The file, as findings call it.</summary>
    public string Path => Kind switch
    {
        ListKind.Places => $"content/places/{Set}.csv",
        ListKind.Occasions => $"content/occasions/{Set}.csv",
        _ => "content/mailings.csv",
    };
}
