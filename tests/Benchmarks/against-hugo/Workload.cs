using System.Collections.Immutable;

namespace Annai.AgainstHugo;

/// <summary>What both generators have to make, in files of neither.</summary>
internal sealed record Workload(
    string Name,
    ImmutableArray<MarkdownPage> Pages,
    ImmutableArray<Programme> Programmes,
    ImmutableArray<Notice> Notices)
{
    private const int Seed = 20261121;

    public static Workload OfMarkdown(int count)
    {
        var words = new Vocabulary(Seed);
        return new Workload(
            $"{count} Markdown pages",
            [.. Enumerable.Range(0, count).Select(number => MarkdownPage.Of(number, count, words))],
            [],
            []);
    }

    public static Workload OfLandings(int count, int programmes, int places)
    {
        var words = new Vocabulary(Seed);
        ImmutableArray<Programme> all =
            [.. Enumerable.Range(0, programmes).Select(number => Programme.Of(number, places, words))];
        return new Workload(
            $"{count} landing pages × {places} places",
            [],
            all,
            [.. Enumerable.Range(0, count).Select(number => Notice.Of(number, all[number % programmes], words))]);
    }
}
