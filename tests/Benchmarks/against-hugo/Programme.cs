using System.Collections.Immutable;
using System.Globalization;

namespace Annai.AgainstHugo;

/// <summary>What many notices share, with its list of places.</summary>
internal sealed record Programme(string Id, string Title, string Summary, string Body, ImmutableArray<Clinic> Places)
{
    public static Programme Of(int number, int places, Vocabulary words) => new(
        string.Create(CultureInfo.InvariantCulture, $"programme-{number:00}"),
        string.Create(CultureInfo.InvariantCulture, $"第{number + 1}健診"),
        words.Sentence(),
        $"## 受け方\n\n{words.Paragraph()}\n\n## お困りの方へ\n\n{words.Paragraph()}\n",
        [.. Enumerable.Range(0, places).Select(place => Clinic.Of(number, place, words))]);
}
