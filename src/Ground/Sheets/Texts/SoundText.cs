using System.Text.Unicode;

namespace Annai.Sheets.Texts;

/// <summary>Tells at a glance that a whole file is sound UTF-8, as most are: each sign alone costs far more.</summary>
internal static class SoundText
{
    private const byte Escape = 0x1B;

    /// <summary>True only where nothing is broken, no byte is zero and no sign begins another alphabet.</summary>
    public static bool IsUtf8(Stream stream)
    {
        var (buffer, rest) = (new byte[1 << 16], 0);
        stream.Position = 0;
        for (int count; (count = stream.Read(buffer, rest, buffer.Length - rest)) > 0;)
        {
            var bytes = buffer.AsSpan(0, rest + count);
            var whole = bytes[..^Unfinished(bytes)];
            if (!Utf8.IsValid(whole) || whole.ContainsAny((byte)0, Escape))
                return false;
            rest = bytes.Length - whole.Length;
            bytes[whole.Length..].CopyTo(buffer);
        }

        return rest == 0;
    }

    // How many bytes at the end may go on in the next block: a first one and what belongs to it.
    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
            if (bytes[^back] >= 0xC0)
                return back;
            else if (bytes[^back] < 0x80)
                return 0;
        return 0;
    }
}
