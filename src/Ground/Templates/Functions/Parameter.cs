using Annai.Templates.Running;

namespace Annai.Templates.Functions;

/// <summary>
/// One parameter of a function: with a default it may be left out, and the last may take all that is left.
/// </summary>
internal sealed record Parameter(string Name, Read? Default, bool TakesRest);
