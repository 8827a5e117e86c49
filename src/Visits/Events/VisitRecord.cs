using System.Buffers.Text;
using System.Text.Json;

namespace Annai.Events;

/// <summary>Reads one line of the log: a checksum in eight digits, a space, and an object with closed fields.</summary>
internal struct VisitRecord
{
    public const int ChecksumDigits = 8;

    private VisitId? _id;
    private DateTimeOffset? _at;
    private Term? _tenant;
    private Term? _notice;
    private Term? _code;
    private VisitKind? _kind;
    private VisitSource? _source;
    private FirstVisit? _first;

    /// <returns>The visit, or null where the line is no record.</returns>
    public static Visit? Read(ReadOnlySpan<byte> line)
    {
        if (line.Length <= ChecksumDigits + 1 || line[ChecksumDigits] != (byte)' ')
            return null;
        var json = line[(ChecksumDigits + 1)..];
        return Utf8Parser.TryParse(line[..ChecksumDigits], out uint checksum, out var digits, 'x')
            && digits == ChecksumDigits && checksum == Crc32C.Of(json)
            ? ReadObject(json)
            : null;
    }

    private static Visit? ReadObject(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var json = new Utf8JsonReader(utf8);
            var record = new VisitRecord();
            return json.Read() && json.TokenType == JsonTokenType.StartObject && record.TakeAll(ref json)
                ? record.ToVisit()
                : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private bool TakeAll(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString();
            json.Read();
            if (!Take(key!, ref json))
                return false;
        }

        return !json.Read();
    }

    private bool Take(string key, ref Utf8JsonReader json)
    {
        if (key == "a")
        {
            return json.TryGetInt64(out var moment)
                && Set(ref _at, true, DateTimeOffset.FromUnixTimeMilliseconds(moment));
        }

        var text = json.GetString();
        return key switch
        {
            "i" => Set(ref _id, VisitId.TryRead(text, out var id), id),
            "t" => Set(ref _tenant, Term.TryRead(text, out var tenant), tenant),
            "n" => Set(ref _notice, Term.TryRead(text, out var notice), notice),
            "c" => Set(ref _code, Term.TryRead(text, out var code), code),
            "k" => Set(ref _kind, WireWords.TryRead(text, out VisitKind kind), kind),
            "s" => Set(ref _source, WireWords.TryRead(text, out VisitSource source), source),
            "f" => Set(ref _first, WireWords.TryRead(text, out FirstVisit first), first),
            _ => false,
        };
    }

    // A key written twice would say two things.
    private static bool Set<T>(ref T? field, bool isRead, T value)
        where T : struct
    {
        var isNew = field is null;
        field = value;
        return isRead && isNew;
    }

    private readonly Visit? ToVisit() =>
        _id is { } id && _at is { } at && _tenant is { } tenant && _notice is { } notice && _kind is { } kind
        && _source is { } source && _first is { } first && (source == VisitSource.Code) == (_code is not null)
            ? new Visit
            {
                Id = id,
                At = at,
                Tenant = tenant,
                Notice = notice,
                Code = _code,
                Kind = kind,
                Source = source,
                First = first,
            }
            : null;
}
