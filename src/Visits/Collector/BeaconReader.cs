using System.Text.Json;
using Annai.Events;
using Annai.Events.Reading;
using Annai.Events.Wording;

namespace Annai.Collector;

/// <summary>
/// Reads the body of a beacon, `{"i":…,"t":…,"n":…,"k":"view","s":…,"f":…}`: closed fields, of which the kind says
/// which there must be.
/// </summary>
public static class BeaconReader
{
    /// <param name="body">What was sent.</param>
    /// <param name="vocabularies">Every id that an event of a city may carry.</param>
    /// <param name="at">When it came: what the phone says of the time is not asked for.</param>
    /// <param name="isPixel">Whether the collector wrote the body itself, for a page whose script did not run.</param>
    public static BeaconReading Read(
        ReadOnlySpan<byte> body, Vocabularies vocabularies, DateTimeOffset at, bool isPixel = false)
    {
        var wire = WireObject.Read(body);
        if (wire.Present.Has(Field.At))
            return new BeaconReading.Refused(CollectorAnswer.Malformed, wire.Fault ?? WireObject.OddField);
        var vocabulary = wire.Is(Field.Tenant, JsonTokenType.String) ? vocabularies.Of(wire[Field.Tenant]) : null;
        return EventReader.Read(wire, vocabulary ?? (ITerms)NoTerms.Instance, at) switch
        {
            { Malformed: { } why } => new BeaconReading.Refused(CollectorAnswer.Malformed, why),
            { Unknown: { } unknown } => Unknown(unknown),
            { Event: { } happened } => NoPageSays(happened, isPixel) is { } field
                ? new BeaconReading.Refused(CollectorAnswer.Malformed, $"field `{field}` is not of its form")
                : Known(happened, vocabulary!),
            _ => throw new InvalidOperationException("a reading that is nothing"),
        };
    }

    // What the collector finds out itself, or staff key in, is not taken from strangers.
    private static char? NoPageSays(PageEvent happened, bool isPixel) =>
        happened.Suspicion is not (null or Suspicion.Driver) ? WireObject.LetterOf(Field.Suspicion)
        : happened.Source == VisitSource.Paper ? WireObject.LetterOf(Field.Source)
        : happened.Kind == EventKind.Pixel != isPixel ? WireObject.LetterOf(Field.Kind)
        : null;

    private static BeaconReading Known(PageEvent happened, Vocabulary vocabulary) =>
        vocabulary.Contradiction(happened) switch
        {
            TermKind.Code => new BeaconReading.Refused(CollectorAnswer.UnknownCode, "code of another notice"),
            { } => new BeaconReading.Refused(CollectorAnswer.UnknownWord, "answer of another question"),
            null => new BeaconReading.Accepted(happened),
        };

    private static BeaconReading.Refused Unknown(TermKind kind) => kind switch
    {
        TermKind.Tenant => new(CollectorAnswer.UnknownTenant, "unknown tenant"),
        TermKind.Notice or TermKind.Programme => new(CollectorAnswer.UnknownNotice, "unknown notice"),
        TermKind.Code => new(CollectorAnswer.UnknownCode, "unknown code"),
        _ => new(CollectorAnswer.UnknownWord, "unknown " + WordFor(kind)),
    };

    private static string WordFor(TermKind kind) => kind switch
    {
        TermKind.Place => "place",
        TermKind.Label => "label",
        TermKind.Area => "area",
        TermKind.Language => "language",
        TermKind.Survey => "survey",
        _ => "answer",
    };

    private sealed class NoTerms : ITerms
    {
        public static readonly NoTerms Instance = new();

        public bool TryKnow(TermKind kind, ReadOnlySpan<byte> utf8, out Term term)
        {
            term = default;
            return false;
        }
    }
}
