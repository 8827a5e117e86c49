using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>One thing said in several languages, Japanese at least.</summary>
public sealed record Wording(ImmutableDictionary<Language, Sourced<string>> Languages)
{
    public static Wording None { get; } = new(ImmutableDictionary<Language, Sourced<string>>.Empty);

    public Sourced<string> Japanese => Languages.GetValueOrDefault(Language.Japanese);

    /// <summary>The words in a language, or none where nobody wrote them.</summary>
    public string? In(Language language) => Languages.TryGetValue(language, out var words) ? words.Value : null;
}
