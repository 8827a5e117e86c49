using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>A piece of YAML or JSON that knows where it stands.</summary>
public abstract record SourceNode(SourcePlace Place);

/// <summary>A single value. Quoted text is text, even where it looks like a number.</summary>
public sealed record ScalarNode(SourcePlace Place, string Text, bool IsQuoted) : SourceNode(Place)
{
    /// <summary>No value: blank, or what YAML and JSON write for none.</summary>
    public bool IsNothing =>
        string.IsNullOrWhiteSpace(Text) || (!IsQuoted && (Text is "~" or "null" or "Null" or "NULL"));

    /// <summary>A number or a truth value of JSON; without quotes, YAML's are text all the same.</summary>
    public bool IsNoText { get; init; }
}

/// <summary>A list.</summary>
public sealed record ListNode(SourcePlace Place, ImmutableArray<SourceNode> Items) : SourceNode(Place);

/// <summary>Keys with values, in the order of the file.</summary>
public sealed record MapNode(SourcePlace Place, ImmutableArray<(ScalarNode Key, SourceNode Value)> Entries)
    : SourceNode(Place);
