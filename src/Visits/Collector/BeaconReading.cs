using Annai.Events;

namespace Annai.Collector;

/// <summary>What a body turned out to be.</summary>
public abstract record BeaconReading
{
    private BeaconReading()
    {
    }

    /// <summary>An event, which lacks only the server's time.</summary>
    public sealed record Read(
        VisitId Id, Term Tenant, Term Notice, Term? Code, VisitKind Kind, VisitSource Source, FirstVisit First) : BeaconReading
    {
        public Visit At(DateTimeOffset moment) => new()
        {
            Id = Id,
            At = moment,
            Tenant = Tenant,
            Notice = Notice,
            Code = Code,
            Kind = Kind,
            Source = Source,
            First = First,
        };
    }

    /// <summary>Nothing to store, and why, in words that go into a header and so hold nothing of the body.</summary>
    public sealed record Refused(CollectorAnswer Answer, string Why) : BeaconReading;
}
