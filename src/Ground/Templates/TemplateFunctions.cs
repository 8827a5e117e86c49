using System.Collections.Immutable;
using Annai.Templates.Functions;

namespace Annai.Templates;

/// <summary>The functions that every template knows, for documentation and for hints.</summary>
public static class TemplateFunctions
{
    /// <summary>As a template writes them: `string.upcase`, `include`.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Builtins.Names.Order(StringComparer.Ordinal)];
}
