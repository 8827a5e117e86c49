using Annai.Import.Cells;
using Annai.Import.Difference;
using Annai.Import.Headings;
using Annai.Import.Report;

namespace Annai.Import.Rows;

/// <summary>
/// What one row says in our spelling. A value that is null was not spoken of at all. It is used again for the next row.
/// </summary>
internal sealed class Draft
{
    private readonly string?[] _values = new string?[ColumnPlan.Meanings];
    private (string Written, string Compared) _name;
    private (string Written, string Compared) _address;

    public SourceRow Row { get; private set; } = null!;

    /// <summary>The area that follows from the address; what an author chose counts more.</summary>
    public string SuggestedArea { get; set; } = "";

    /// <summary>What belongs into the note though it stood in other columns.</summary>
    public List<string> Notes { get; } = [];

    public string? this[Meaning meaning]
    {
        get => _values[(int)meaning];
        set => _values[(int)meaning] = value;
    }

    public void Begin(SourceRow row)
    {
        (Row, SuggestedArea) = (row, "");
        Array.Clear(_values);
        Notes.Clear();
    }

    /// <summary>
    /// A value as it is compared. The area, the present list and the twins all ask for the address, which costs most.
    /// </summary>
    public string Compared(Meaning meaning, string value)
    {
        if (meaning is not (Meaning.Name or Meaning.Address))
            return Comparable.Of(meaning, value);
        ref var last = ref meaning == Meaning.Name ? ref _name : ref _address;
        if (!ReferenceEquals(last.Written, value))
            last = (value, Comparable.Of(meaning, value));
        return last.Compared;
    }

    /// <summary>The cell as it stands.</summary>
    public void Take(Meaning meaning)
    {
        if (Row.Has(meaning))
            this[meaning] = Row.Text(meaning);
    }

    /// <summary>The cell as a reader makes it out, with a remark where it did more than read.</summary>
    public void Take(Meaning meaning, Func<string, CellReading> read)
    {
        if (!Row.Has(meaning))
            return;
        var written = Row.Text(meaning);
        if (written.Length == 0)
        {
            this[meaning] = "";
            return;
        }

        var reading = read(written);
        var value = Told(Row.Plan.HeadingOf(meaning), written, reading);
        // What nobody can read says nothing, not that nothing is: what stood there before stays.
        this[meaning] = reading.Kind is RemarkKind.Unreadable ? null : value;
    }

    /// <summary>The value of a reading, after saying what there is to say of it.</summary>
    public string Told(string heading, string written, CellReading reading)
    {
        if (reading.Kind is { } kind)
            Row.Tell(kind, heading, written, reading.Value, reading.Why);
        if (reading.Rest.Length > 0)
            Notes.Add(reading.Rest);
        return reading.Value;
    }
}
