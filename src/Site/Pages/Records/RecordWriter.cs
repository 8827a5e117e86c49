using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Annai.Pages.Checking;

namespace Annai.Pages.Records;

/// <summary>
/// Writes the records of a build: each text once, the parts that pages share once, and a hash of it all, by which half
/// a file is known.
/// </summary>
internal sealed class RecordWriter : IDisposable
{
    /// <summary>What such a file begins with; another Annai may write another form.</summary>
    public static readonly string Form = $"annai pages {typeof(RecordWriter).Module.ModuleVersionId}";

    private readonly MemoryStream _body = new();
    private readonly BinaryWriter _out;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<PageLinks, int> _parts = new(SameLinks.Instance);

    private RecordWriter() => _out = new BinaryWriter(_body, Encoding.UTF8);

    public static byte[] Write(PageRecords records)
    {
        using var writer = new RecordWriter();
        writer.WriteAll(records);
        return writer.Whole();
    }

    public void Dispose() => _out.Dispose();

    private void WriteAll(PageRecords records)
    {
        _out.Write7BitEncodedInt(records.Sources.Count);
        foreach (var (name, value) in records.Sources.OrderBy(source => source.Key, StringComparer.Ordinal))
        {
            Write(name);
            Write(value);
        }

        var pages = records.Pages.ToList();
        var parts = pages.SelectMany(page => page.Links.Shared).Distinct(SameLinks.Instance).ToList();
        _out.Write7BitEncodedInt(parts.Count);
        foreach (var part in parts)
            WritePart(part);
        _out.Write7BitEncodedInt(pages.Count);
        foreach (var page in pages)
            Write(page);
    }

    private void WritePart(PageLinks part)
    {
        _parts[part] = _parts.Count;
        WriteOwn(part);
    }

    private void Write(PageRecord page)
    {
        Write(page.File);
        _out.Write7BitEncodedInt(page.Length);
        _out.Write7BitEncodedInt(page.From.Date.DayNumber);
        _out.Write7BitEncodedInt(page.Until.Date.DayNumber);
        Write(page.Seen);
        WriteOwn(page.Links);
        _out.Write7BitEncodedInt(page.Links.Shared.Length);
        foreach (var part in page.Links.Shared)
            _out.Write7BitEncodedInt(_parts[part]);
    }

    private void WriteOwn(PageLinks links)
    {
        Write(links.Ids);
        Write(links.Doubled);
        Write(links.Links);
    }

    private void Write(ImmutableArray<string> texts)
    {
        _out.Write7BitEncodedInt(texts.Length);
        foreach (var text in texts)
            Write(text);
    }

    private void Write(string text)
    {
        if (!_texts.TryGetValue(text, out var number))
            _texts[text] = number = _texts.Count;
        _out.Write7BitEncodedInt(number);
    }

    private byte[] Whole()
    {
        using var whole = new MemoryStream();
        using var head = new BinaryWriter(whole, Encoding.UTF8);
        head.Write(Form);
        head.Write7BitEncodedInt(_texts.Count);
        foreach (var text in _texts.OrderBy(text => text.Value))
            head.Write(text.Key);
        _out.Flush();
        head.Flush();
        _body.WriteTo(whole);
        head.Write(SHA256.HashData(whole.GetBuffer().AsSpan(0, (int)whole.Length)));
        return whole.ToArray();
    }
}
