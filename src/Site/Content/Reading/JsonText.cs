using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads JSON, with comments and trailing commas, into nodes with places.</summary>
internal ref struct JsonText
{
    private readonly SourceFile _file;
    private readonly byte[] _utf8;
    private Utf8JsonReader _reader;

    private JsonText(SourceFile file)
    {
        _file = file;
        _utf8 = Encoding.UTF8.GetBytes(file.Text);
        _reader = new Utf8JsonReader(_utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = 30,
        });
    }

    public static SourceNode? Read(SourceFile file, Findings findings)
    {
        try
        {
            var text = new JsonText(file);
            text._reader.Read();
            var node = text.Node();
            text._reader.Read();
            return node;
        }
        catch (JsonException broken)
        {
            findings.Add(
                Codes.BrokenSyntax,
                At(file, broken),
                $"this is not JSON: {Reason(broken)}",
                "a quote, a comma or a brace may be missing on this line or before");
            return null;
        }
    }

    // The reader counts bytes, an author counts characters.
    private static SourcePlace At(SourceFile file, JsonException broken)
    {
        var line = (int)(broken.LineNumber ?? 0);
        var utf8 = Encoding.UTF8.GetBytes(file.Text.Split('\n')[line]);
        var bytes = (int)Math.Min(broken.BytePositionInLine ?? 0, utf8.Length);
        return new SourcePlace(file.Path, line + 1, Encoding.UTF8.GetCharCount(utf8, 0, bytes) + 1);
    }

    private static string Reason(JsonException broken)
    {
        var reason = broken.Message.Split(" LineNumber:", 2)[0].TrimEnd('.');
        return char.ToLowerInvariant(reason[0]) + reason[1..];
    }

    private SourceNode Node() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => Map(),
        JsonTokenType.StartArray => List(),
        _ => Scalar(),
    };

    private ScalarNode Scalar()
    {
        var isText = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var text = isText ? Unescaped() : Encoding.UTF8.GetString(_reader.ValueSpan);
        return new ScalarNode(Here(), text, isText) { IsNoText = !isText };
    }

    // Half of a surrogate pair passes the reader's grammar and is no text all the same.
    private readonly string Unescaped()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            var before = _utf8.AsSpan(0, (int)_reader.TokenStartIndex);
            var line = before.Count((byte)'\n');
            var column = before.Length - (before.LastIndexOf((byte)'\n') + 1);
            throw new JsonException("An escape stands for half a character", null, line, column);
        }
    }

    private ListNode List()
    {
        var place = Here();
        var items = ImmutableArray.CreateBuilder<SourceNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            items.Add(Node());
        return new ListNode(place, items.ToImmutable());
    }

    private MapNode Map()
    {
        var place = Here();
        var entries = ImmutableArray.CreateBuilder<(ScalarNode Key, SourceNode Value)>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var key = Scalar();
            _reader.Read();
            entries.Add((key, Node()));
        }

        return new MapNode(place, entries.ToImmutable());
    }

    private readonly SourcePlace Here()
    {
        var start = (int)_reader.TokenStartIndex;
        var line = _utf8.AsSpan(0, start).Count((byte)'\n');
        var lineStart = _utf8.AsSpan(0, start).LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(_utf8, lineStart, start - lineStart);
        var quotes = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var length = Encoding.UTF8.GetCharCount(_reader.ValueSpan) + quotes;
        return new SourcePlace(_file.Path, line + 1, column + 1, length);
    }
}
