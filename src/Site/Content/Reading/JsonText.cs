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
            var place = new SourcePlace(file.Path, (int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1);
            findings.Add(Codes.BrokenSyntax, place, $"this is not JSON: {Reason(broken)}", "a quote, a comma or a brace may be missing on this line or before");
            return null;
        }
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
        var text = isText ? _reader.GetString()! : Encoding.UTF8.GetString(_reader.ValueSpan);
        return new ScalarNode(Here(), text, isText);
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
        var length = Encoding.UTF8.GetCharCount(_reader.ValueSpan) + (_reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0);
        return new SourcePlace(_file.Path, line + 1, column + 1, length);
    }
}
