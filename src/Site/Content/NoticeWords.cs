namespace Annai.Content;

/// <summary>What a notice says in one language. What a translation leaves out is empty.</summary>
public sealed record NoticeWords
{
    public required Sourced<string> Title { get; init; }

    /// <summary>The sentence under the heading; where it is empty, the programme's stands there.</summary>
    public required Sourced<string> Summary { get; init; }

    public required Sourced<string> CardName { get; init; }

    public required Sourced<string> HeroAlt { get; init; }

    /// <summary>The words that are drawn into the picture.</summary>
    public required Sourced<string> HeroWords { get; init; }

    /// <summary>What there is once it is over; where it is empty, the programme's stands there.</summary>
    public required Sourced<string> Closed { get; init; }

    public required Prose Body { get; init; }

    /// <summary>All of it but the sentences of its body, in one list, so that no check leaves one out.</summary>
    public IEnumerable<Sourced<string>> Texts => [Title, Summary, CardName, HeroAlt, HeroWords, Closed];
}
