namespace Annai.App.Fleet;

/// <summary>What a command did in a city, in numbers; null where it counts no such thing.</summary>
internal sealed record CityOutcome(int Files, int? Drawn = null, int? Changed = null, int? Removed = null)
{
    /// <summary>What happened, in a word.</summary>
    public string Word => Changed is null ? "clean" : Changed + Removed == 0 ? "unchanged" : "built";
}
