using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Annai.Events.Reading;

/// <summary>
/// Takes one flat object apart, `{"i":"…","k":"view",…}`, whose keys are single letters. The values stay where they
/// are, so that reading a million records makes no million strings.
/// </summary>
public ref struct WireObject
{
    /// <summary>The letter of each <see cref="Field"/>, in their order.</summary>
    public const string Letters = "iatnpcksfledxhqurobvyg";

    public const string NotJson = "not JSON";
    public const string NotAnObject = "not an object";
    public const string OddField = "a field that is not known, or twice there";

    private readonly ReadOnlySpan<byte> _utf8;
    private Slots _slots;

    private WireObject(ReadOnlySpan<byte> utf8) => _utf8 = utf8;

    public FieldSet Present { get; private set; }

    /// <summary>Why this is no object of such fields, in words that hold nothing of it; null where it is one.</summary>
    public string? Fault { get; private set; }

    public static char LetterOf(Field field) => Letters[(int)field];

    public static WireObject Read(ReadOnlySpan<byte> utf8)
    {
        var wire = new WireObject(utf8);
        try
        {
            var json = new Utf8JsonReader(utf8);
            wire.Fault = json.Read() && json.TokenType == JsonTokenType.StartObject
                ? wire.TakeAll(ref json)
                : NotAnObject;
        }
        catch (JsonException)
        {
            wire.Fault = NotJson;
        }

        return wire;
    }

    /// <summary>What stands between the quotes, or the whole of a number, an array or an object.</summary>
    public readonly ReadOnlySpan<byte> this[Field field] =>
        Present.Has(field) ? _utf8.Slice(_slots[(int)field].Start, _slots[(int)field].Length) : default;

    public readonly bool Is(Field field, JsonTokenType type) => _slots[(int)field].Type == type;

    private string? TakeAll(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var letter = json.ValueSpan is [var one] ? Letters.IndexOf((char)one, StringComparison.Ordinal) : -1;
            if (letter < 0 || Present.Has((Field)letter))
                return OddField;
            Present = Present.With((Field)letter);
            json.Read();
            if (!TryTake(ref json, ref _slots[letter]))
                return $"field `{Letters[letter]}` is not of its form";
        }

        // What follows the object throws, for it is not JSON.
        json.Read();
        return null;
    }

    // Words of the vocabulary need no escapes; whoever writes one so means to slip something through.
    private static bool TryTake(ref Utf8JsonReader json, ref Slot slot)
    {
        var start = (int)json.TokenStartIndex;
        var type = json.TokenType;
        if (type is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            json.Skip();
            slot = new Slot(start, (int)json.BytesConsumed - start, type);
            return true;
        }

        var quote = type == JsonTokenType.String ? 1 : 0;
        slot = new Slot(start + quote, json.ValueSpan.Length, type);
        return type == JsonTokenType.Number || (type == JsonTokenType.String && !json.ValueIsEscaped);
    }

    private readonly record struct Slot(int Start, int Length, JsonTokenType Type);

    [InlineArray(22)]
    private struct Slots
    {
        private Slot _first;
    }
}
