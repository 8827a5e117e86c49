namespace Annai.Events.Counting;

/// <summary>
/// The events of one city, counted: a pure function of them, so that it can be thrown away and made again. What is
/// suspected to be of no person is counted as suspected and nowhere else.
/// </summary>
public sealed record Tally
{
    public required Counter<ActKey> Acts { get; init; }

    /// <summary>Of views.</summary>
    public required Counter<ReaderKey> Readers { get; init; }

    public required Counter<PlaceKey> Places { get; init; }

    public required Counter<SearchKey> Searches { get; init; }

    public required Counter<NearKey> Nears { get; init; }

    public required Counter<AnswerKey> Answers { get; init; }

    public required Counter<ChosenKey> Chosen { get; init; }

    public required Counter<SuspectKey> Suspects { get; init; }

    /// <summary>Several tallies, such as those of days, as one.</summary>
    public static Tally Together(IReadOnlyCollection<Tally> tallies) => new()
    {
        Acts = Counters.Together(tallies.Select(tally => tally.Acts)),
        Readers = Counters.Together(tallies.Select(tally => tally.Readers)),
        Places = Counters.Together(tallies.Select(tally => tally.Places)),
        Searches = Counters.Together(tallies.Select(tally => tally.Searches)),
        Nears = Counters.Together(tallies.Select(tally => tally.Nears)),
        Answers = Counters.Together(tallies.Select(tally => tally.Answers)),
        Chosen = Counters.Together(tallies.Select(tally => tally.Chosen)),
        Suspects = Counters.Together(tallies.Select(tally => tally.Suspects)),
    };

    /// <param name="tenant">The city; a log may hold those of many.</param>
    /// <param name="events">In any order.</param>
    public static Tally Of(string tenant, IEnumerable<PageEvent> events)
    {
        var running = new RunningTally();
        foreach (var happened in events)
            if (happened.Tenant.Value == tenant)
                running.Add(happened);
        return running.Counted();
    }
}
