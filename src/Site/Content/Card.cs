namespace Annai.Content;

/// <summary>How a card is told from the others in somebody's hand.</summary>
public sealed record Card(Sourced<CardColour> Colour, Sourced<string> Name);
