using System.Buffers.Text;
using System.Text.Json;
using Annai.Events.Reading;

namespace Annai.Events.Storing;

/// <summary>Reads one line of the log: a checksum in eight digits, a space, and an object with closed fields.</summary>
internal static class EventRecord
{
    public const int ChecksumDigits = 8;

    // The last moment that a date can hold is far off; a line that says more is no record.
    private const long LastMillisecond = 253_402_300_799_999;

    /// <returns>The event, or null where the line is no record.</returns>
    public static PageEvent? Read(ReadOnlySpan<byte> line, LogTerms terms)
    {
        if (line.Length <= ChecksumDigits + 1 || line[ChecksumDigits] != (byte)' ')
            return null;
        var json = line[(ChecksumDigits + 1)..];
        return Utf8Parser.TryParse(line[..ChecksumDigits], out uint checksum, out var digits, 'x')
            && digits == ChecksumDigits && checksum == Crc32C.Of(json)
            ? ReadObject(WireObject.Read(json), terms)
            : null;
    }

    private static PageEvent? ReadObject(in WireObject wire, LogTerms terms) =>
        wire.Is(Field.At, JsonTokenType.Number)
        && Utf8Parser.TryParse(wire[Field.At], out long moment, out var digits) && digits == wire[Field.At].Length
        && moment is >= 0 and <= LastMillisecond
            ? EventReader.Read(wire, terms, DateTimeOffset.FromUnixTimeMilliseconds(moment)).Event
            : null;
}
