using System.Collections.Immutable;

namespace Annai.Content;

/// <summary>Labels that belong together: any of them is enough, or all that are ticked must hold.</summary>
public sealed record LabelGroup(
    Sourced<LabelGroupId> Id,
    Wording Words,
    Sourced<LabelMatch> Match,
    ImmutableArray<Label> Labels);
