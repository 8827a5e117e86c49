using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;

namespace Annai.Import.Headings;

/// <summary>Reads the map of a list of some kind.</summary>
public static class ListMaps
{
    public static ColumnMap Read(SourceFile file, ListKind kind, Site site, Findings findings) =>
        ColumnMap.Read(file, ListForm.Of(kind).Headings, new KnownLabels(site.LabelGroups), findings);
}
