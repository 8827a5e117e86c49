using System.Text.Json;
using Annai.Events;

namespace Annai.Collector;

/// <summary>
/// Reads the body of a beacon, `{"i":…,"t":…,"n":…,"c":…,"k":"view","s":…,"f":…}`: seven closed fields, of which only
/// the code may be missing. Ids are looked up as they are read, so no text of a stranger gets further than this file.
/// </summary>
public struct BeaconReader
{
    private const string Keys = "itncksf";

    private readonly Vocabulary _vocabulary;
    private int _seen;
    private VisitId _id;
    private Term _tenant;
    private Term _notice;
    private CodeTerm? _code;
    private VisitKind _kind;
    private VisitSource _source;
    private FirstVisit _first;
    private BeaconReading.Refused? _unknown;

    private BeaconReader(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <param name="body">What was sent.</param>
    /// <param name="vocabulary">Every id that an event may carry.</param>
    /// <param name="at">When it came: what the phone says of the time is not asked for.</param>
    public static BeaconReading Read(ReadOnlySpan<byte> body, Vocabulary vocabulary, DateTimeOffset at)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            var reader = new BeaconReader(vocabulary);
            return json.Read() && json.TokenType == JsonTokenType.StartObject
                ? reader.TakeAll(ref json) ?? reader.Finish(at)
                : Malformed("not an object");
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return Malformed("not JSON");
        }
    }

    private static BeaconReading.Refused Malformed(string why) => new(CollectorAnswer.Malformed, why);

    private BeaconReading.Refused? TakeAll(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = Keys.IndexOf(json.GetString()!, StringComparison.Ordinal);
            var isOneKey = key >= 0 && json.ValueSpan.Length == 1;
            json.Read();
            if (!isOneKey || (_seen & 1 << key) != 0)
                return Malformed("a field that is not known, or twice there");
            _seen |= 1 << key;
            if (json.TokenType != JsonTokenType.String || !Take(Keys[key], json.GetString()!))
                return Malformed($"field `{Keys[key]}` is not of its form");
        }

        // What follows the object throws, for it is not JSON.
        json.Read();
        return null;
    }

    private bool Take(char key, string text) => key switch
    {
        'i' => VisitId.TryRead(text, out _id),
        't' => Know(CollectorAnswer.UnknownTenant, text == (_tenant = _vocabulary.Tenant).Value),
        'n' => Know(CollectorAnswer.UnknownNotice, _vocabulary.TryNotice(text, out _notice)),
        'c' => Know(CollectorAnswer.UnknownCode, TakeCode(text)),
        'k' => WireWords.TryRead(text, out _kind),
        's' => WireWords.TryRead(text, out _source),
        _ => WireWords.TryRead(text, out _first),
    };

    private bool TakeCode(string text)
    {
        var isKnown = _vocabulary.TryCode(text, out var code);
        _code = code;
        return isKnown;
    }

    // A page of yesterday may speak of what is gone today: that is no mistake of its own, and the rest is read on.
    private bool Know(CollectorAnswer otherwise, bool isKnown)
    {
        if (!isKnown && (_unknown is null || otherwise < _unknown.Answer))
            _unknown = new BeaconReading.Refused(otherwise, WordsFor(otherwise));
        return true;
    }

    private static string WordsFor(CollectorAnswer unknown) => unknown switch
    {
        CollectorAnswer.UnknownTenant => "unknown tenant",
        CollectorAnswer.UnknownNotice => "unknown notice",
        _ => "unknown code",
    };

    private readonly BeaconReading Finish(DateTimeOffset at)
    {
        for (var key = 0; key < Keys.Length; key++)
            if (Keys[key] != 'c' && (_seen & 1 << key) == 0)
                return Malformed($"field `{Keys[key]}` is missing");
        if ((_source == VisitSource.Code) != _code.HasValue)
            return Malformed("field `c` goes with `s` `code`, and with no other");
        if (_unknown is { } unknown)
            return unknown;
        return _code is { } code && code.Notice != _notice
            ? new BeaconReading.Refused(CollectorAnswer.UnknownCode, "code of another notice")
            : new BeaconReading.Accepted(VisitAt(at));
    }

    private readonly Visit VisitAt(DateTimeOffset at) => new()
    {
        Id = _id,
        At = at,
        Tenant = _tenant,
        Notice = _notice,
        Code = _code?.Code,
        Kind = _kind,
        Source = _source,
        First = _first,
    };
}
