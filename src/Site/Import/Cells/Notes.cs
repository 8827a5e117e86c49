namespace Annai.Import.Cells;

/// <summary>Notes as they are, but for the sign that there is none.</summary>
internal static class Notes
{
    public static CellReading Read(string written) =>
        Plain.IsAbsent(written) ? CellReading.Nothing : new CellReading(written);
}
