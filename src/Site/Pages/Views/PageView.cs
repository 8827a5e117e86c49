using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Annai.Templates;

namespace Annai.Pages.Views;

/// <summary>What every page says of itself: its language, its words, its address, its head.</summary>
public sealed record PageView
{
    public required string Language { get; init; }

    /// <summary>The words of that language, by their names.</summary>
    public required ReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>The same page in each of its languages; empty where it has one only.</summary>
    public required ImmutableArray<LanguageLink> Languages { get; init; }

    /// <summary>For the tab and for search engines.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The address that a search engine should keep.</summary>
    public required string Canonical { get; init; }

    public required bool IsIndexed { get; init; }

    /// <summary>The address of a picture for those who share the page, or nothing.</summary>
    public required string Picture { get; init; }

    /// <summary>For search engines, on a programme's own page only.</summary>
    public required Html? JsonLd { get; init; }

    /// <summary>The script that it may run.</summary>
    public required ScriptView Script { get; init; }

    public required string RunBy { get; init; }
}
