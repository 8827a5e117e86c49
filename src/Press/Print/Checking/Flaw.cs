using Annai.Diagnostics;

namespace Annai.Print.Checking;

/// <summary>Something wrong with artwork, as a finding says it and as the report does.</summary>
/// <param name="Kind">What is wrong, which the report's template puts into words.</param>
/// <param name="Page">Counted from 1; 0 for the file as a whole.</param>
/// <param name="Subject">What it is wrong with, such as the name of a font or what a code says.</param>
/// <param name="Found">What was found there, such as `0.28mm`.</param>
/// <param name="Message">Both in a sentence.</param>
/// <param name="Hint">What to ask of whoever made the artwork.</param>
public sealed record Flaw(Code Kind, int Page, string Subject, string Found, string Message, string Hint)
{
    public Finding Finding(SourcePlace file) => new(Kind, file, Message, Hint);
}
