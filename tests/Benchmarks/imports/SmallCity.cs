using Annai.AgainstHugo;

namespace Annai.ImportsBenchmark;

/// <summary>The small city of the tests, with areas and labels, into which the list is imported.</summary>
internal static class SmallCity
{
    public const string Name = "あおば市";

    public static void Write(string folder)
    {
        var path = "";
        var text = new List<string>();
        var files = Path.Combine(Repository.Root, "tests", "Sites", "small-city.txt");
        foreach (var line in File.ReadLines(files).Append("-- --"))
            if (line.StartsWith("-- ", StringComparison.Ordinal))
            {
                if (path.Length > 0)
                    Files.Write(folder, path, string.Join('\n', text) + "\n");
                (path, text) = (line.Trim('-', ' '), []);
            }
            else
            {
                text.Add(line);
            }

        Files.Write(folder, "content/areas.yaml", Areas());
        Files.Write(folder, "content/labels.yaml", Labels);
    }

    private static string Areas() => string.Concat(HospitalWords.Towns.Chunk(3).Select((towns, index) =>
        $"""
        - id: a{index + 1}
          name: 第{index + 1}地区
          kana: だい{index + 1}ちく
          aliases: [{string.Join(", ", towns)}]

        """));

    private const string Labels =
        """
        - id: day
          words: { ja: 曜日 }
          match: any
          labels:
            - id: saturday
              words: { ja: 土曜日に受けられる }
              synonyms: [土曜]
            - id: sunday
              words: { ja: 日曜日に受けられる }
              synonyms: [日曜]

        """;
}
