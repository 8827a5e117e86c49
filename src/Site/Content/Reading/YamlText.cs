using System.Collections.Immutable;
using Annai.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Annai.Content.Reading;

/// <summary>
/// Reads YAML into nodes with places. Anchors are refused: ten lines of them can stand for a billion.
/// </summary>
public sealed class YamlText
{
    private const int DeepestNesting = 30;

    private readonly SourceFile _file;
    private readonly Findings _findings;
    private readonly Parser _parser;
    private int _depth;

    private YamlText(SourceFile file, string yaml, Findings findings)
    {
        _file = file;
        _findings = findings;
        _parser = new Parser(new StringReader(yaml));
    }

    /// <param name="file">The file that the text comes from.</param>
    /// <param name="yaml">The text, with as many lines before it as stand before it in the file.</param>
    /// <param name="findings">Receives what is wrong with it.</param>
    public static SourceNode? Read(SourceFile file, string yaml, Findings findings)
    {
        var text = new YamlText(file, yaml, findings);
        try
        {
            text._parser.Consume<StreamStart>();
            if (!text._parser.TryConsume<DocumentStart>(out _))
                return new MapNode(file.Whole, []);
            var node = text.Node();
            text.ExpectEnd();
            return node;
        }
        // The parser answers an empty tag and a second end with exceptions of its own bugs.
        catch (Exception broken) when (broken is YamlException or ArgumentException or InvalidOperationException)
        {
            findings.Add(
                Codes.BrokenSyntax,
                text.PlaceOf(broken),
                $"this is not YAML: {Reason(broken)}",
                "text with `:`, `#` or quotes in it stands in quotes");
            return null;
        }
    }

    // What stands behind `...` would otherwise be lost without a word.
    private void ExpectEnd()
    {
        _parser.Consume<DocumentEnd>();
        if (!_parser.TryConsume<StreamEnd>(out _))
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "a second document begins here");
    }

    private SourcePlace PlaceOf(Exception broken) =>
        broken is YamlException yaml ? At(yaml.Start, yaml.End)
        : _parser.Current is { } current ? At(current.Start, current.End)
        : _file.Whole;

    private static string Reason(Exception broken)
    {
        var reason = broken.Message;
        return char.ToLowerInvariant(reason[0]) + reason[1..].TrimEnd('.');
    }

    private SourceNode? Node()
    {
        if (++_depth > DeepestNesting)
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "nested deeper than 30");
        var node = _parser.Current switch
        {
            Scalar => Text(_parser.Consume<Scalar>()),
            SequenceStart => List(_parser.Consume<SequenceStart>()),
            MappingStart => Map(_parser.Consume<MappingStart>()),
            _ => Alias(),
        };
        _depth--;
        return node;
    }

    private ScalarNode Text(Scalar scalar)
    {
        var place = At(scalar.Start, scalar.End);
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
            place = place with { Column = place.Column + 1, Length = Math.Max(0, place.Length - 2) };
        return new ScalarNode(place, scalar.Value, scalar.Style is not ScalarStyle.Plain);
    }

    private ListNode List(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<SourceNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            if (Node() is { } item)
                items.Add(item);
        return new ListNode(At(start.Start, start.End), items.ToImmutable());
    }

    private MapNode Map(MappingStart start)
    {
        var entries = ImmutableArray.CreateBuilder<(ScalarNode Key, SourceNode Value)>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node();
            if (Node() is { } value && key is ScalarNode name)
                entries.Add((name, value));
            else if (key is not null and not ScalarNode)
                _findings.Add(Codes.BrokenSyntax, key.Place, "a key is a word, found a list or a map");
        }

        return new MapNode(At(start.Start, start.End), entries.ToImmutable());
    }

    private SourceNode? Alias()
    {
        var alias = _parser.Consume<ParsingEvent>();
        _findings.Add(
            Codes.BrokenSyntax,
            At(alias.Start, alias.End),
            "`*` stands for a value from elsewhere, which is not read here",
            "write the value itself, or put text that begins with `*` in quotes");
        return null;
    }

    private SourcePlace At(Mark start, Mark end) => new(
        _file.Path,
        (int)start.Line,
        (int)start.Column,
        start.Line == end.Line ? (int)(end.Column - start.Column) : 0);
}
