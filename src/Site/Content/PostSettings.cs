namespace Annai.Content;

/// <summary>What the address side of every postcard says, whatever it is about.</summary>
public sealed record PostSettings
{
    public required Postage Postage { get; init; }

    /// <summary>The post office that takes the cards, as its mark names it.</summary>
    public required Sourced<string> Office { get; init; }

    public required PostalParty Sender { get; init; }

    /// <summary>Where a card goes that cannot be delivered.</summary>
    public required PostalParty ReturnTo { get; init; }
}
