using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Templates;

/// <summary>A rendering that could not go on, with the place in the template and the includes that led there.</summary>
public sealed class TemplateException : Exception
{
    public TemplateException(Finding finding, ImmutableArray<SourcePlace> includedFrom)
        : base(finding.Message)
    {
        Finding = finding;
        IncludedFrom = includedFrom;
    }

    public Finding Finding { get; }

    /// <summary>The `include` expressions on the way, the innermost first.</summary>
    public ImmutableArray<SourcePlace> IncludedFrom { get; }
}
