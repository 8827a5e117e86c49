using Annai.Content.Reading;

namespace Annai.Import.Cells;

/// <summary>Ids that a city gave, as far as they can be ours.</summary>
internal static class Ids
{
    public static CellReading Read(string written)
    {
        var id = Plain.Of(written).Replace('_', '-').Replace(' ', '-').ToLowerInvariant();
        return Identifier.IsValid(id)
            ? CellReading.Spelled(id, written, "管理番号の書き方をそろえました")
            : CellReading.ToConfirm("", "管理番号として使えないため、新しく振りました");
    }
}
