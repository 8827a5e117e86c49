namespace Annai.Calendar;

/// <summary>Whether a day is a national holiday; beyond the published table nobody knows, which is not "no".</summary>
public abstract record HolidayAnswer
{
    private HolidayAnswer()
    {
    }

    /// <summary>The holiday's name; null on an ordinary day and where nobody knows.</summary>
    public string? Name => (this as Holiday)?.Called;

    public sealed record Holiday(string Called) : HolidayAnswer;

    public sealed record Ordinary : HolidayAnswer;

    public sealed record Unknown : HolidayAnswer;
}
