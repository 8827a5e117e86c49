namespace Annai.Diagnostics;

/// <summary>One mistake of an author: what, how bad, where, and the next step.</summary>
public sealed record Finding(Code Code, SourcePlace Place, string Message, string? Hint = null)
{
    public Severity Severity => Code.Severity;
}
