using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>Reads the names by which one thing is called from another.</summary>
internal static class Ids
{
    public const string Form = "lower-case letters, digits and `-`";

    /// <summary>A name given here.</summary>
    public static Sourced<T> Own<T>(Fields fields, string key, Func<string, T> id)
    {
        var text = fields.Value<string>(key, TryId, Form);
        return new Sourced<T>(id(text.Value ?? ""), text.Place);
    }

    /// <summary>A name given elsewhere; whether it leads anywhere is asked when all is read.</summary>
    public static Sourced<T> Of<T>(Fields fields, string key, Func<string, T> id)
    {
        var text = fields.Text(key);
        return new Sourced<T>(id(text.Value), text.Place);
    }

    public static Sourced<T>? Optional<T>(Fields fields, string key, Func<string, T> id)
        where T : struct =>
        fields.Has(key) ? Of(fields, key, id) : null;

    public static ImmutableArray<Sourced<T>> List<T>(Fields fields, string key, Func<string, T> id) =>
        [.. fields.Texts(key).Select(text => new Sourced<T>(id(text.Value), text.Place))];

    /// <summary>Several names in one cell of a table, with spaces between.</summary>
    public static ImmutableArray<Sourced<T>> InCell<T>(Fields row, string key, Func<string, T> id)
    {
        var cell = row.OptionalText(key);
        var names = ImmutableArray.CreateBuilder<Sourced<T>>();
        for (var at = 0; at < cell.Value.Length;)
        {
            var end = cell.Value.IndexOf(' ', at) is >= 0 and var space ? space : cell.Value.Length;
            if (end > at)
                names.Add(new Sourced<T>(id(cell.Value[at..end]), Part(cell.Place, at, end - at)));
            at = end + 1;
        }

        return names.ToImmutable();
    }

    private static SourcePlace Part(SourcePlace cell, int start, int length) =>
        cell.Column == 0 ? cell : cell with { Column = cell.Column + start, Length = length };

    private static bool TryId(string text, out string id)
    {
        id = text;
        return Identifier.IsValid(text);
    }
}
