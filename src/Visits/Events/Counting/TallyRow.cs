using System.Text.Json;
using Annai.Events.Reading;

namespace Annai.Events.Counting;

/// <summary>Writes one row of a tally's file, cell by cell.</summary>
internal readonly struct TallyRow(Utf8JsonWriter json)
{
    public TallyRow Page(PageTerm page) =>
        Text(page.Kind == PageKind.Notice ? TallyJson.Notice : TallyJson.Programme).Term(page.Id);

    public TallyRow Term(Term? term) => Text(term?.Value);

    public TallyRow Word<T>(WordTable<T> words, T? value)
        where T : struct, Enum =>
        Text(value is { } one ? words.Of(one) : null);

    public TallyRow Number(int number)
    {
        json.WriteNumberValue(number);
        return this;
    }

    public TallyRow Text(string? text)
    {
        json.WriteStringValue(text);
        return this;
    }
}
