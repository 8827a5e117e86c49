namespace Annai.Diagnostics;

/// <summary>How much a finding matters: an error stops a build, a warning is said, a note is only told.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
