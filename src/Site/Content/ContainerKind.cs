namespace Annai.Content;

/// <summary>The kinds of `:::` blocks that an author can write.</summary>
public static class ContainerKind
{
    public const string Steps = "steps";
    public const string Note = "note";
    public const string Warning = "warning";
    public const string Faq = "faq";
    public const string Call = "call";

    public static IReadOnlyList<string> All { get; } = [Steps, Note, Warning, Faq, Call];
}
