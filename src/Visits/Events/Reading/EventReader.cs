using System.Collections.Immutable;
using System.Text.Json;

namespace Annai.Events.Reading;

/// <summary>
/// Makes an event of the fields of a beacon or a record. Each is looked up as it is read, so no text of a stranger gets
/// further than this file.
/// </summary>
public ref struct EventReader
{
    private readonly WireObject _wire;
    private readonly ITerms _terms;
    private Field? _bad;
    private TermKind? _unknown;

    private EventReader(in WireObject wire, ITerms terms)
    {
        _wire = wire;
        _terms = terms;
    }

    /// <param name="wire">The fields.</param>
    /// <param name="terms">Which words are known.</param>
    /// <param name="at">When it happened; what the phone says of the time is not asked for.</param>
    public static EventReading Read(in WireObject wire, ITerms terms, DateTimeOffset at)
    {
        if (wire.Fault is { } fault)
            return Malformed(fault);
        if (KindFields.EveryEvent.Without(wire.Present).First is { } missing)
            return Malformed(Said(missing, "is missing"));
        if (!WireWords.Kinds.TryRead(wire[Field.Kind], out var kind))
            return Malformed(Said(Field.Kind, "is not of its form"));
        if (KindFields.Missing(kind, wire.Present).First is { } lacking)
            return Malformed(Said(lacking, $"is missing, which `{WireWords.Kinds.Of(kind)}` has"));
        if (KindFields.Superfluous(kind, wire.Present).First is { } superfluous)
            return Malformed(Said(superfluous, $"does not go with `{WireWords.Kinds.Of(kind)}`"));
        return new EventReader(wire, terms).Read(kind, at);
    }

    private static EventReading Malformed(string why) => new(null, null, why);

    private static string Said(Field field, string what) => $"field `{WireObject.LetterOf(field)}` {what}";

    private EventReading Read(EventKind kind, DateTimeOffset at)
    {
        if (_wire.Present.Has(Field.Notice) == _wire.Present.Has(Field.Programme))
            return Malformed("one of the fields `n` and `p` names the page, never both");
        var read = new PageEvent
        {
            Id = Id(),
            At = at,
            Tenant = Term(Field.Tenant, TermKind.Tenant) ?? default,
            Page = Page(),
            Code = Term(Field.Code, TermKind.Code),
            Kind = kind,
            Source = Word(Field.Source, WireWords.Sources) ?? default,
            First = Word(Field.First, WireWords.Firsts),
            Language = Term(Field.Language, TermKind.Language),
            Stand = Word(Field.Stand, WireWords.Stands),
            Device = Word(Field.Device, WireWords.Devices),
            Suspicion = Word(Field.Suspicion, WireWords.Suspicions),
            Detail = Detail(kind),
        };
        if (_bad is { } bad)
            return Malformed(Said(bad, "is not of its form"));
        if ((read.Source == VisitSource.Code) != _wire.Present.Has(Field.Code))
            return Malformed("field `c` goes with `s` `code`, and with no other");
        if ((read.Detail.Near == NearOutcome.Granted) != (read.Detail.Distance is not null))
            return Malformed("field `b` goes with `o` `granted`, and with no other");
        return _unknown is { } unknown ? new EventReading(null, unknown, null) : new EventReading(read, null, null);
    }

    private EventId Id()
    {
        if (!_wire.Is(Field.Id, JsonTokenType.String) | !EventId.TryRead(_wire[Field.Id], out var id))
            _bad ??= Field.Id;
        return id;
    }

    private PageTerm Page() => _wire.Present.Has(Field.Notice)
        ? new PageTerm(PageKind.Notice, Term(Field.Notice, TermKind.Notice) ?? default)
        : new PageTerm(PageKind.Programme, Term(Field.Programme, TermKind.Programme) ?? default);

    // Most events have none, and share the one that says nothing.
    private EventDetail Detail(EventKind kind) =>
        kind is EventKind.View or EventKind.Map or EventKind.Share or EventKind.Pixel
            ? EventDetail.None
            : new EventDetail
            {
                Place = Term(Field.Place, TermKind.Place),
                Labels = Terms(Field.Labels, TermKind.Label),
                Areas = Terms(Field.Areas, TermKind.Area),
                Found = Word(Field.Found, WireWords.Founds),
                Near = Word(Field.Near, WireWords.Nears),
                Distance = Word(Field.Distance, WireWords.Distances),
                Survey = Term(Field.Survey, TermKind.Survey),
                Answers = Answers(),
                Chosen = Term(Field.Chosen, TermKind.Language),
            };

    private Term? Term(Field field, TermKind kind)
    {
        if (!_wire.Present.Has(field))
            return null;
        if (!_wire.Is(field, JsonTokenType.String))
            _bad ??= field;
        return Know(kind, _wire[field]);
    }

    // A page of yesterday may speak of what is gone today: that is no mistake of its own, and the rest is read on.
    private Term Know(TermKind kind, ReadOnlySpan<byte> utf8)
    {
        if (!_terms.TryKnow(kind, utf8, out var term) && (_unknown is null || kind < _unknown))
            _unknown = kind;
        return term;
    }

    private T? Word<T>(Field field, WordTable<T> words)
        where T : struct, Enum
    {
        if (!_wire.Present.Has(field))
            return null;
        if (!_wire.Is(field, JsonTokenType.String) | !words.TryRead(_wire[field], out var value))
            _bad ??= field;
        return value;
    }

    private ImmutableArray<Term> Terms(Field field, TermKind kind)
    {
        if (!_wire.Present.Has(field))
            return [];
        if (_wire.Is(field, JsonTokenType.StartArray))
        {
            var json = new Utf8JsonReader(_wire[field]);
            json.Read();
            if (Terms(ref json, kind) is { } terms)
                return terms;
        }

        _bad ??= field;
        return [];
    }

    private ImmutableArray<Term>? Terms(ref Utf8JsonReader json, TermKind kind)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            return null;
        var terms = ImmutableArray.CreateBuilder<Term>();
        while (json.Read() && json.TokenType == JsonTokenType.String && !json.ValueIsEscaped)
            terms.Add(Know(kind, json.ValueSpan));
        var isSet = json.TokenType == JsonTokenType.EndArray && terms.Distinct().Count() == terms.Count;
        return isSet ? terms.DrainToImmutable() : null;
    }

    private ImmutableArray<Answer> Answers()
    {
        if (!_wire.Present.Has(Field.Answers))
            return [];
        if (ReadAnswers() is { } answers)
            return answers;
        _bad ??= Field.Answers;
        return [];
    }

    // {"question":["option",…],…}; a question that was left open is not among them.
    private ImmutableArray<Answer>? ReadAnswers()
    {
        if (!_wire.Is(Field.Answers, JsonTokenType.StartObject))
            return null;
        var json = new Utf8JsonReader(_wire[Field.Answers]);
        json.Read();
        var answers = ImmutableArray.CreateBuilder<Answer>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName && !json.ValueIsEscaped)
        {
            var question = Know(TermKind.Question, json.ValueSpan);
            json.Read();
            if (Terms(ref json, TermKind.Option) is not { Length: > 0 } options)
                return null;
            answers.Add(new Answer(question, options));
        }

        var isWhole = json.TokenType == JsonTokenType.EndObject
            && answers.DistinctBy(answer => answer.Question).Count() == answers.Count;
        return isWhole ? answers.DrainToImmutable() : null;
    }
}
