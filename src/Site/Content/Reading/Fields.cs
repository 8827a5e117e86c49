using System.Collections.Immutable;
using System.Globalization;
using Annai.Calendar;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>
/// Reads typed values out of a map: what is unknown, missing or of the wrong kind becomes a finding, and reading goes
/// on with an empty value so that one run tells everything.
/// </summary>
public sealed class Fields
{
    private readonly string _name;
    private readonly SourcePlace _place;
    private readonly Dictionary<string, (ScalarNode Key, SourceNode Value)> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mistyped = new(StringComparer.Ordinal);
    private readonly Findings _findings;

    /// <param name="name">What the map is, for messages: `card`, `the front matter`.</param>
    /// <param name="node">The map, or whatever stands in its place; null where reading failed before.</param>
    /// <param name="place">Where to point if the map is not there.</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public Fields(string name, SourceNode? node, SourcePlace place, ImmutableArray<string> keys, Findings findings)
    {
        _name = name;
        _place = node?.Place ?? place;
        // What could not be read at all was told already: that its keys are missing would be said on top of it.
        _findings = node is MapNode ? findings : new Findings();
        if (node is MapNode map)
            Take(map, keys);
        else if (node is not null)
            findings.Add(
                Codes.WrongType, node.Place, $"{name} wants keys with values, found {Kind(node)}", KeysHint(keys));
    }

    /// <summary>No text, at this place.</summary>
    public Sourced<string> Nothing => new("", _place);

    public Sourced<string> Text(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
            return Missing(key);
        if (entry.Value is ScalarNode { IsNothing: false, IsNoText: false } scalar)
            return Plain(key, scalar);
        _findings.Add(
            Codes.WrongType,
            entry.Value.Place,
            $"`{key}` wants text, found {Kind(entry.Value)}",
            QuotesHint(entry.Value));
        return new Sourced<string>("", entry.Value.Place);
    }

    /// <summary>A number of JSON, as it was written.</summary>
    public Sourced<string> Number(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
            return Missing(key);
        if (entry.Value is ScalarNode { IsNoText: true, Text: ['-' or (>= '0' and <= '9'), ..] } number)
            return new Sourced<string>(number.Text, number.Place);
        var found = entry.Value is ScalarNode { IsQuoted: true } ? "text" : Kind(entry.Value);
        _findings.Add(Codes.WrongType, entry.Value.Place, $"`{key}` wants a number without quotes, found {found}");
        return new Sourced<string>("", entry.Value.Place);
    }

    /// <summary>Text that may be a space, if it stands in quotes.</summary>
    public Sourced<string> Word(string key) =>
        _entries.TryGetValue(key, out var entry) && entry.Value is ScalarNode { IsQuoted: true } quoted
            ? new Sourced<string>(quoted.Text, quoted.Place)
            : Text(key);

    public Sourced<string> OptionalText(string key) =>
        _entries.ContainsKey(key) ? Text(key) : Nothing;

    /// <summary>A value with a form of its own: a date, a telephone number, an address.</summary>
    public Sourced<T> Value<T>(string key, TryParse<T> parse, string form)
        where T : notnull
    {
        var text = Text(key);
        if (text.Value.Length == 0)
            return new Sourced<T>(default!, text.Place);
        if (parse(text.Value, out var value))
            return new Sourced<T>(value, text.Place);
        _findings.Add(Codes.BadValue, text.Place, $"`{key}` is `{text.Value}`, expected {form}");
        return new Sourced<T>(default!, text.Place);
    }

    /// <summary>The same, where the author may leave it out.</summary>
    public Sourced<T>? OptionalValue<T>(string key, TryParse<T> parse, string form)
        where T : notnull =>
        Has(key) ? Value(key, parse, form) : null;

    public Sourced<JapaneseDay> Day(string key) =>
        Value<JapaneseDay>(key, JapaneseDay.TryParse, "a day such as `2027-01-31`");

    public Sourced<JapaneseDay>? OptionalDay(string key) => Has(key) ? Day(key) : null;

    /// <summary>A count; null where there is none.</summary>
    public int? OptionalCount(string key) => Has(key) ? Value<int>(key, TryCount, "a whole number").Value : null;

    public int Count(string key) => Value<int>(key, TryCount, "a whole number").Value;

    /// <summary>○ or ×; nothing is ×.</summary>
    public bool Tick(string key) => Has(key) && Value<bool>(key, Ticks.TryParse, "`○` or `×`").Value;

    /// <summary>`true` or `false` of JSON; nothing is `false`.</summary>
    public bool OptionalSwitch(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
            return false;
        if (entry.Value is ScalarNode { IsNoText: true, Text: "true" or "false" } scalar)
            return scalar.Text == "true";
        var found = entry.Value is ScalarNode { IsQuoted: true } ? "text" : Kind(entry.Value);
        _findings.Add(
            Codes.WrongType, entry.Value.Place, $"`{key}` wants `true` or `false` without quotes, found {found}");
        return false;
    }

    /// <summary>One of a few words.</summary>
    public Sourced<T> OneOf<T>(string key, ImmutableArray<(string Word, T Value)> choices)
    {
        var text = Text(key);
        foreach (var (word, value) in choices)
            if (word == text.Value)
                return new Sourced<T>(value, text.Place);
        if (text.Value.Length > 0)
        {
            _findings.Add(
                Codes.BadValue,
                text.Place,
                $"`{key}` is `{text.Value}`, which is none of its words",
                Nearest.Hint(text.Value, [.. choices.Select(choice => choice.Word)]));
        }

        return new Sourced<T>(default!, text.Place);
    }

    /// <summary>One of a few words, or the first of them where the author leaves it out.</summary>
    public Sourced<T> OptionalOneOf<T>(string key, ImmutableArray<(string Word, T Value)> choices) =>
        Has(key) ? OneOf(key, choices) : new Sourced<T>(choices[0].Value, _place);

    public Sourced<OpeningHours> Hours(string key)
    {
        var text = OptionalText(key);
        var hours = OpeningHours.Parse(text.Value, text.Place, _findings);
        return new Sourced<OpeningHours>(hours ?? OpeningHours.Unknown, text.Place);
    }

    public ImmutableArray<Sourced<string>> Texts(string key) =>
        [
            .. Items(key).Select(item =>
                item is ScalarNode { IsNothing: false, IsNoText: false } scalar
                    ? Plain(key, scalar)
                    : NotText(key, item)),
        ];

    public Fields Map(string key, ImmutableArray<string> keys)
    {
        if (_entries.TryGetValue(key, out var entry))
            return new Fields($"`{key}`", entry.Value, entry.Key.Place, keys, _findings);
        Missing(key);
        return new Fields($"`{key}`", null, _place, keys, _findings);
    }

    /// <summary>A map that may be left out.</summary>
    public Fields? OptionalMap(string key, ImmutableArray<string> keys) => Has(key) ? Map(key, keys) : null;

    /// <summary>The same thing in several languages; each key is a language's tag.</summary>
    public Wording Wording(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            Missing(key);
            return Content.Wording.None;
        }

        return WordingReader.Read(key, entry.Value, needsJapanese: true, _findings);
    }

    /// <summary>The same in other languages, where the Japanese stands under a key of its own.</summary>
    public Wording OtherWording(string key) => _entries.TryGetValue(key, out var entry)
        ? WordingReader.Read(key, entry.Value, needsJapanese: false, _findings)
        : Content.Wording.None;

    public Wording OptionalWording(string key) => Has(key) ? Wording(key) : Content.Wording.None;

    public bool Has(string key) => _entries.ContainsKey(key);

    public IEnumerable<Fields> Maps(string key, ImmutableArray<string> keys) =>
        Items(key).Select(item => new Fields($"an item of `{key}`", item, item.Place, keys, _findings));

    private ImmutableArray<SourceNode> Items(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
            return [];
        if (entry.Value is ListNode list)
            return list.Items;
        _findings.Add(
            Codes.WrongType,
            entry.Value.Place,
            $"`{key}` wants a list, found {Kind(entry.Value)}",
            $"write `{key}: [ … ]`, or a line with `- ` for each");
        return [];
    }

    private static bool TryCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    private void Take(MapNode map, ImmutableArray<string> keys)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (!keys.Contains(key.Text))
                Unknown(key, keys);
            else if (!_entries.TryAdd(key.Text, (key, value)))
                Doubled(key);
        }
    }

    private void Doubled(ScalarNode key) => _findings.Add(
        Codes.DoubledKey,
        key.Place,
        $"`{key.Text}` is written twice",
        $"the first stands at line {_entries[key.Text].Key.Place.Line}");

    private void Unknown(ScalarNode key, ImmutableArray<string> keys)
    {
        _findings.Add(Codes.UnknownKey, key.Place, $"{_name} knows no key `{key.Text}`", Nearest.Hint(key.Text, keys));
        if (Nearest.To(key.Text, keys) is { } meant)
            _mistyped.Add(meant);
    }

    // A page cannot show such a sign, and a terminal would obey it.
    private Sourced<string> Plain(string key, ScalarNode scalar)
    {
        if (scalar.Text.Any(sign => char.IsControl(sign) && sign is not ('\n' or '\t')))
            _findings.Add(Codes.BadValue, scalar.Place, $"`{key}` holds a control character, expected text");
        return new Sourced<string>(scalar.Text, scalar.Place);
    }

    private Sourced<string> Missing(string key)
    {
        // Mistyped, and told as that.
        if (!_mistyped.Contains(key))
            _findings.Add(Codes.MissingKey, _place, $"{_name} lacks `{key}`");
        return new Sourced<string>("", _place);
    }

    private Sourced<string> NotText(string key, SourceNode item)
    {
        _findings.Add(
            Codes.WrongType, item.Place, $"an item of `{key}` wants text, found {Kind(item)}", QuotesHint(item));
        return new Sourced<string>("", item.Place);
    }

    private static string KeysHint(ImmutableArray<string> keys) =>
        $"its keys: {string.Join(", ", keys.Select(key => $"`{key}`"))}";

    private static string? QuotesHint(SourceNode node) =>
        node is ScalarNode { IsNothing: false, IsNoText: true } bare ? $"write `\"{bare.Text}\"`" : null;

    private static string Kind(SourceNode node) => node switch
    {
        ScalarNode { IsNothing: true } => "nothing",
        ScalarNode scalar => $"`{scalar.Text}`",
        ListNode => "a list",
        _ => "keys with values",
    };
}
