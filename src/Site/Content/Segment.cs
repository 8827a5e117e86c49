namespace Annai.Content;

/// <summary>The groups by which specifications divide the people they write to. Never published.</summary>
public enum Segment
{
    FirstTime,
    Lapsed,
    Irregular,
    Regular,
    UnderTreatment,
    HighRisk,
    Young,
    Older,
    Employed,
    Everybody,
}
