namespace Annai.Events;

/// <summary>
/// Why an event is perhaps of no person. It is kept, so that the rule may change and the count with it.
/// </summary>
public enum Suspicion
{
    /// <summary>The browser says that a program steers it.</summary>
    Driver,

    /// <summary>What asked calls itself a robot.</summary>
    Agent,

    /// <summary>A browser fetched the page ahead of somebody.</summary>
    Prefetch,

    /// <summary>More came from one network, or for one notice, than people send.</summary>
    Rate,

    /// <summary>A form was sent faster than anybody reads it, or with a field filled in that nobody sees.</summary>
    Form,
}
