using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Annai.Tests.House;

/// <summary>The table of rooms in `src/README.md` and the arrows between the projects are one and the same.</summary>
public sealed partial class RoomsTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    [Fact]
    public void The_arrows_between_projects_are_those_of_the_table() => Assert.Equal(Documented(), Built());

    [Fact]
    public void No_project_refers_to_the_application()
    {
        Assert.DoesNotContain(Built(), arrows => arrows.EndsWith(" App", StringComparison.Ordinal));
        Assert.DoesNotContain(Built(), arrows => arrows.Contains(" App,", StringComparison.Ordinal));
    }

    // App wires all rooms; its row says so in a word.
    private static IEnumerable<string> Documented()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "src", "README.md"))
            .Select(line => TableRow().Match(line))
            .Where(match => match.Success)
            .Select(match => (Room: match.Groups["room"].Value, Sees: match.Groups["sees"].Value.Trim()))
            .ToList();
        Assert.NotEmpty(rows);
        var named = rows.Select(row => row.Room).Where(room => room is not "App" and not "Client");
        var all = string.Join(", ", named.Order(StringComparer.Ordinal));
        return rows
            .Where(row => row.Room != "Client")
            .Select(row => Arrows(row.Room, row.Sees switch { "all" => all, "nothing" => "", _ => row.Sees }))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Built() =>
        from project in Directory.EnumerateFiles(Source, "*.csproj", SearchOption.AllDirectories)
        let arrows = XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
        let row = Arrows(Path.GetFileNameWithoutExtension(project), string.Join(", ", arrows))
        orderby row
        select row;

    private static string Arrows(string room, string sees) =>
        $"{room} → {string.Join(", ", sees.Split(", ").Order(StringComparer.Ordinal))}".TrimEnd();

    [GeneratedRegex(@"^\| [^|]* \| `(?<room>\w+)` \| [^|]* \| [^|]* \| (?<sees>[^|]*) \|$")]
    private static partial Regex TableRow();
}
