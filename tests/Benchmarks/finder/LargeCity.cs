using System.Diagnostics;
using System.Globalization;
using Annai.AgainstHugo;

namespace Annai.FinderBenchmark;

/// <summary>The example city with so many more clinics, built.</summary>
internal sealed class LargeCity : IDisposable
{
    private const string List = "content/places/clinics.csv";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annai-finder");

    private LargeCity()
    {
    }

    /// <summary>Where its pages lie.</summary>
    public string Site => Path.Combine(_folder.FullName, "output", "site");

    public static LargeCity Of(int places)
    {
        var city = new LargeCity();
        foreach (var file in Directory.EnumerateFiles(
            Path.Combine(Repository.Root, "content"), "*", SearchOption.AllDirectories))
            city.Copy(Path.GetRelativePath(Repository.Root, file));
        city.Copy("site.config.json");
        city.Enlarge(places);
        city.Build();
        return city;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Copy(string path)
    {
        var copy = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(Path.Combine(Repository.Root, path), copy);
    }

    // The same clinics again and again, each a little further to the north-east and with a number to its name.
    private void Enlarge(int places)
    {
        var path = Path.Combine(_folder.FullName, List);
        var lines = File.ReadAllLines(path);
        var rows = lines.Skip(1).ToList();
        var more = Enumerable.Range(0, Math.Max(0, places - rows.Count)).Select(number =>
        {
            var cells = rows[number % rows.Count].Split(',');
            cells[0] = string.Create(CultureInfo.InvariantCulture, $"more{number}");
            cells[1] += string.Create(CultureInfo.InvariantCulture, $" 第{number}");
            if (double.TryParse(cells[7], CultureInfo.InvariantCulture, out var lat))
                cells[7] = (lat + number % 97 * 0.0003).ToString("0.000000", CultureInfo.InvariantCulture);
            if (double.TryParse(cells[8], CultureInfo.InvariantCulture, out var lng))
                cells[8] = (lng + number % 89 * 0.0003).ToString("0.000000", CultureInfo.InvariantCulture);
            return string.Join(',', cells);
        });
        File.WriteAllLines(path, [.. lines, .. more]);
    }

    private void Build()
    {
        var words = (string[])["build", "--site", _folder.FullName];
        var start = new ProcessStartInfo(Repository.Annai, words) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(said);
    }
}
