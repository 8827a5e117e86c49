using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Sheets.Texts;
using Annai.Sheets.Workbooks;

namespace Annai.Sheets;

/// <summary>A spreadsheet as somebody sent it, known by what is in it and not by what it is called.</summary>
public sealed class SheetFile : IDisposable
{
    private const int LongestSignature = 64;

    private readonly IDisposable? _held;

    internal SheetFile(string format, ImmutableArray<Sheet> sheets, IDisposable? held = null) =>
        (Format, Sheets, _held) = (format, sheets, held);

    /// <summary>What it turned out to be, in Japanese, for a report: <c>CSV（UTF-8、BOM付き）</c>.</summary>
    public string Format { get; }

    /// <summary>In the order of their tabs; a text has one, named by nothing.</summary>
    public ImmutableArray<Sheet> Sheets { get; }

    /// <summary>The file, or null after a finding that says what it is instead.</summary>
    /// <param name="stream">Its bytes, from the first on; stays open, and the caller's.</param>
    /// <param name="name">How findings call it.</param>
    /// <param name="findings">Receives what is wrong with all of it.</param>
    public static SheetFile? Open(Stream stream, string name, Findings findings)
    {
        var head = new byte[LongestSignature];
        stream.Position = 0;
        var start = head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        if (Signature.Of(start) is { } foreign)
        {
            foreign.Report(name, findings);
            return null;
        }

        return start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8)
            ? WorkbookFile.Open(stream, name, findings)
            : TextFile.Open(stream, name, findings);
    }

    public void Dispose() => _held?.Dispose();
}
