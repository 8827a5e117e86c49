using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Annai.Calendar;
using Annai.Events.Sealing;
using Annai.Events.Wording;

namespace Annai.Events.CrossChecking;

/// <summary>
/// Counts in a web server's own logs how often the pages of codes were answered, so that the collector's numbers can be
/// held against another's. It keeps a number for each code and day.
/// </summary>
/// <param name="vocabularies">Which codes there are, and whose.</param>
public sealed class AccessLog(Vocabularies vocabularies)
{
    private const int LongestLine = 64 * 1024;
    private const string CodeFolder = "/Q/";

    private readonly Dictionary<string, string> _tenants = vocabularies.All
        .SelectMany(city => city.Codes.Select(code => (Code: code.Code.Value, Tenant: city.Tenant.Value)))
        .DistinctBy(code => code.Code)
        .ToDictionary(code => code.Code, code => code.Tenant, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<DayName, Dictionary<string, AccessCount>> _days = [];

    /// <summary>How many lines were read, those that are remarks left out.</summary>
    public int Lines { get; private set; }

    /// <summary>How many of them are no requests for a page, or none that can be read.</summary>
    public int Others { get; private set; }

    /// <summary>How many ask for a code's page and were answered.</summary>
    public int OfCodes { get; private set; }

    /// <summary>How many of these do not say who asked, so that programs are counted too.</summary>
    public int Unsaid { get; private set; }

    public IEnumerable<JapaneseDay> Days => _days.Keys.Select(name => name.Day).Distinct().Order();

    /// <param name="file">The log, compressed by gzip or not.</param>
    public void Read(Stream file)
    {
        var format = new AccessLogFormat();
        foreach (var line in LinesOf(file))
        {
            var read = format.Read(line, out var isRemark);
            if (isRemark)
                continue;
            Lines++;
            if (read is not { } request)
                Others++;
            else if (request.Status is 200 or 304 && CodeOf(request.Path) is { } code)
                Add(code, request);
        }
    }

    /// <summary>
    /// Keeps what was counted, day by day. Of a day that was read before the larger number stays, so a log can be read
    /// again, and a part of it takes nothing away.
    /// </summary>
    public void Keep(string folder)
    {
        var files = new DurableFiles(null);
        foreach (var (name, codes) in _days)
        {
            var day = new AccessDay(codes.ToImmutableSortedDictionary(StringComparer.Ordinal));
            if (AccessDay.Read(name, folder) is { } before && before.Total > day.Total)
                continue;
            files.MakeFolderOf(name.AccessIn(folder));
            files.Write(name.AccessIn(folder), day.ToJson());
        }
    }

    /// <returns>What is kept of a city: for each code the requests of people.</returns>
    public static ImmutableSortedDictionary<string, int> Kept(string folder, string tenant) =>
        DayName.WithAccess(folder, tenant)
            .Select(name => AccessDay.Read(name, folder))
            .OfType<AccessDay>()
            .SelectMany(day => day.Codes)
            .GroupBy(code => code.Key, code => code.Value.People, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(code => code.Key, code => code.Sum(), StringComparer.Ordinal);

    private void Add(string code, in AccessLine request)
    {
        OfCodes++;
        Unsaid += request.IsRobot is null ? 1 : 0;
        var name = new DayName(_tenants[code], JapaneseDay.At(request.At));
        if (!_days.TryGetValue(name, out var codes))
            _days.Add(name, codes = new Dictionary<string, AccessCount>(StringComparer.Ordinal));
        var count = codes.GetValueOrDefault(code);
        codes[code] = request.IsRobot is true
            ? count with { Robots = count.Robots + 1 }
            : count with { People = count.People + 1 };
    }

    private string? CodeOf(string path)
    {
        var code = path.StartsWith(CodeFolder, StringComparison.OrdinalIgnoreCase)
            ? path[CodeFolder.Length..].TrimEnd('/')
            : path;
        return _tenants.ContainsKey(code) ? code.ToUpperInvariant() : null;
    }

    private static IEnumerable<string> LinesOf(Stream file)
    {
        var head = new byte[2];
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        var isPacked = read == head.Length && head is [0x1f, 0x8b];
        using var lines = new StreamReader(
            isPacked ? new GZipStream(file, CompressionMode.Decompress) : file, Encoding.Latin1);
        var line = new StringBuilder();
        var buffer = new char[LongestLine];
        while (lines.Read(buffer) is var count and > 0)
            for (var at = 0; at < count; at++)
                if (buffer[at] == '\n')
                {
                    yield return line.ToString().TrimEnd('\r');
                    line.Clear();
                }
                else if (line.Length < LongestLine)
                {
                    line.Append(buffer[at]);
                }

        if (line.Length > 0)
            yield return line.ToString();
    }
}
