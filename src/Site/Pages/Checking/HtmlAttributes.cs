using System.Net;
using System.Text;

namespace Annai.Pages.Checking;

/// <summary>Walks the attributes of a page that we drew ourselves: each value stands in double quotes.</summary>
internal ref struct HtmlAttributes(ReadOnlySpan<byte> html)
{
    private readonly ReadOnlySpan<byte> _html = html;
    private ReadOnlySpan<byte> _value = default;
    private int _next = 0;

    public ReadOnlySpan<byte> Name { get; private set; } = default;

    public readonly bool IsId => Name.SequenceEqual("id"u8);

    public readonly bool IsLink => Name.SequenceEqual("href"u8) || Name.SequenceEqual("src"u8);

    /// <summary>The value as its author meant it; decoded only when it is asked for, since most never are.</summary>
    public readonly string Value => WebUtility.HtmlDecode(Encoding.UTF8.GetString(_value));

    public bool MoveNext()
    {
        var at = _html[_next..].IndexOf("=\""u8);
        if (at < 0)
            return false;
        var start = _next + at + 2;
        var length = _html[start..].IndexOf((byte)'"');
        if (length < 0)
            return false;
        Name = NameBefore(_next + at);
        _value = _html.Slice(start, length);
        _next = start + length + 1;
        return true;
    }

    private readonly ReadOnlySpan<byte> NameBefore(int end)
    {
        var start = end;
        while (start > _next && (char.IsAsciiLetterOrDigit((char)_html[start - 1]) || _html[start - 1] == '-'))
            start--;
        return _html[start..end];
    }
}
