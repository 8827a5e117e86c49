namespace Annai.Content;

/// <summary>A name and an address on the address side of a card.</summary>
public sealed record PostalParty(Sourced<string> Name, Sourced<string> Postcode, Sourced<string> Address);
