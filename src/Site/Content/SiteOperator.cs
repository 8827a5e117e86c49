namespace Annai.Content;

/// <summary>The company that runs the site on a city's behalf.</summary>
public sealed record SiteOperator(Sourced<string> Name);
