using System.Text.Json;
using Annai.Calendar;
using Annai.Events.Reading;

namespace Annai.Events.Counting;

/// <summary>
/// The tally of one day as JSON: a row for each key, whose last cell is the count. A tally that is all that is left of
/// a day must be read for ever, so a table is never given other columns: it gets another name.
/// </summary>
internal static class TallyJson
{
    public const string Notice = "n";
    public const string Programme = "p";

    private const string OnPaper = "paper";
    private const string OnScreen = "screen";

    public static void Write(Utf8JsonWriter json, Tally tally)
    {
        Write(json, "acts", tally.Acts, (row, key) => row
            .Page(key.Page).Number(key.Hour).Word(WireWords.Kinds, key.Kind).Term(key.Code)
            .Word(WireWords.Sources, key.Source).Word(WireWords.Firsts, key.First));
        Write(json, "readers", tally.Readers, (row, key) => row
            .Page(key.Page).Term(key.Language).Word(WireWords.Stands, key.Stand)
            .Word(WireWords.Devices, key.Device));
        Write(json, "places", tally.Places, (row, key) => row
            .Page(key.Page).Word(WireWords.Kinds, key.Kind).Term(key.Place));
        Write(json, "searches", tally.Searches, (row, key) => row
            .Page(key.Page).Term(key.Label).Term(key.Area).Word(WireWords.Founds, key.Found));
        Write(json, "nears", tally.Nears, (row, key) => row
            .Page(key.Page).Word(WireWords.Nears, key.Outcome).Word(WireWords.Distances, key.Distance));
        Write(json, "answers", tally.Answers, (row, key) => row
            .Page(key.Page).Term(key.Survey).Term(key.Question).Term(key.Option)
            .Text(key.IsOnPaper ? OnPaper : OnScreen));
        Write(json, "chosen", tally.Chosen, (row, key) => row.Page(key.Page).Term(key.Language));
        Write(json, "suspects", tally.Suspects, (row, key) => row
            .Page(key.Page).Word(WireWords.Kinds, key.Kind).Word(WireWords.Suspicions, key.Reason));
    }

    /// <summary>Throws where it is no tally, as readers of JSON do.</summary>
    public static Tally Read(JsonElement root, JapaneseDay day) => new()
    {
        Acts = Read(root, "acts", cells => new ActKey(
            cells.Page(), day, cells.Number(), cells.Word(WireWords.Kinds), cells.OptionalTerm(),
            cells.Word(WireWords.Sources), cells.OptionalWord(WireWords.Firsts))),
        Readers = Read(root, "readers", cells => new ReaderKey(
            cells.Page(), day, cells.OptionalTerm(), cells.OptionalWord(WireWords.Stands),
            cells.OptionalWord(WireWords.Devices))),
        Places = Read(root, "places", cells => new PlaceKey(
            cells.Page(), day, cells.Word(WireWords.Kinds), cells.Term())),
        Searches = Read(root, "searches", cells => new SearchKey(
            cells.Page(), day, cells.OptionalTerm(), cells.OptionalTerm(), cells.Word(WireWords.Founds))),
        Nears = Read(root, "nears", cells => new NearKey(
            cells.Page(), day, cells.Word(WireWords.Nears), cells.OptionalWord(WireWords.Distances))),
        Answers = Read(root, "answers", cells => new AnswerKey(
            cells.Page(), day, cells.Term(), cells.Term(), cells.Term(), cells.Is(OnPaper))),
        Chosen = Read(root, "chosen", cells => new ChosenKey(cells.Page(), day, cells.Term())),
        Suspects = Read(root, "suspects", cells => new SuspectKey(
            cells.Page(), day, cells.Word(WireWords.Kinds), cells.Word(WireWords.Suspicions))),
    };

    private static void Write<TKey>(
        Utf8JsonWriter json, string name, Counter<TKey> counter, Action<TallyRow, TKey> write)
        where TKey : struct, ITallyKey
    {
        json.WriteStartArray(name);
        foreach (var (key, count) in counter.Rows)
        {
            json.WriteStartArray();
            write(new TallyRow(json), key);
            json.WriteNumberValue(count);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static Counter<TKey> Read<TKey>(JsonElement root, string name, Func<TallyCells, TKey> read)
        where TKey : struct, ITallyKey =>
        new(root.GetProperty(name).EnumerateArray().Select(row =>
        {
            var cells = new TallyCells(row);
            return KeyValuePair.Create(read(cells), cells.Number());
        }));
}
