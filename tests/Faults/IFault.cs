using Annai.Events;

namespace Annai.Tests.Faults;

/// <summary>A log that is written until something goes wrong with it.</summary>
internal interface IFault : IDisposable
{
    string What { get; }

    /// <summary>How many milliseconds it is waited for at most.</summary>
    int Longest { get; }

    /// <summary>Starts on what the round before left.</summary>
    Task Start(Random random, CancellationToken stop);

    /// <returns>Whether the event was answered as kept. False once the fault has come.</returns>
    Task<bool> Send(EventId id);

    /// <summary>Lets it happen, while events come in.</summary>
    Task Strike();
}
