namespace Annai.Calendar;

/// <summary>A stretch of one day in which a place is open; at <see cref="Until"/> it has closed.</summary>
public readonly record struct OpenInterval(ClockTime From, ClockTime Until)
{
    public bool Overlaps(OpenInterval other) => From < other.Until && other.From < Until;

    public override string ToString() => $"{From}-{Until}";
}
