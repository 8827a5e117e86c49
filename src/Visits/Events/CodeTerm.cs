namespace Annai.Events;

/// <summary>A printed code, and the notice that it opens.</summary>
public readonly record struct CodeTerm(Term Code, Term Notice);
