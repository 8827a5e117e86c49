namespace Annai.Events.Wording;

/// <summary>A printed code, and the notice that it opens.</summary>
public readonly record struct CodeTerm(Term Code, Term Notice);
