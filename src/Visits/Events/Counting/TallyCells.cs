using System.Globalization;
using System.Text.Json;
using Annai.Events.Reading;

namespace Annai.Events.Counting;

/// <summary>Reads one row of a tally's file from its first cell to its last, which is the count.</summary>
internal sealed class TallyCells(JsonElement row)
{
    private int _at;

    public PageTerm Page()
    {
        var kind = Text() switch
        {
            TallyJson.Notice => PageKind.Notice,
            TallyJson.Programme => PageKind.Programme,
            var other => throw new FormatException($"`{other}` is no kind of page"),
        };
        return new PageTerm(kind, Term());
    }

    public Term Term() => OptionalTerm() ?? throw new FormatException("a word is missing");

    public Term? OptionalTerm() => Text() is not { } text ? null
        : Events.Term.TryRead(text, out var term) ? term
        : throw new FormatException("a word is not of its form");

    public T Word<T>(WordTable<T> words)
        where T : struct, Enum =>
        OptionalWord(words) ?? throw new FormatException("a word is missing");

    public T? OptionalWord<T>(WordTable<T> words)
        where T : struct, Enum =>
        Text() is not { } text ? null
        : words.TryRead(System.Text.Encoding.UTF8.GetBytes(text), out var value) ? value
        : throw new FormatException($"`{text}` is not a word of its table");

    public int Number() => Next().GetInt32();

    public bool Is(string word) => Text() == word;

    private string? Text() => Next() is { ValueKind: not JsonValueKind.Null } cell ? cell.GetString() : null;

    private JsonElement Next() => _at < row.GetArrayLength()
        ? row[_at++]
        : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"a row ends after {_at} cells"));
}
