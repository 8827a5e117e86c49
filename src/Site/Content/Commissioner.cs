namespace Annai.Content;

/// <summary>The city, and the section of its hall, that ordered the site.</summary>
public sealed record Commissioner(Sourced<string> City, Sourced<string> Section);
