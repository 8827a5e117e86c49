using System.Globalization;
using Annai.Diagnostics;
using Annai.Events;

namespace Annai.Tests.Events;

/// <summary>A log in a folder of its own, and visits to put into it.</summary>
internal sealed class TempLog : IDisposable
{
    public const string Noon = "2026-11-20T12:00:00+09:00";

    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "aoba", ["kenshin-a", "kenshin-b"], [("AOB-1", "kenshin-a"), ("AOB-2", "kenshin-b")]);

    public string Folder { get; } = Directory.CreateTempSubdirectory("annai-log-").FullName;

    public FakeTime Time { get; } = new(Noon);

    public Findings Findings { get; } = new();

    /// <summary>The segment of <see cref="Noon"/>.</summary>
    public string Segment => PathOf("2026-11-20.1.log");

    public string PathOf(string name) => Path.Combine(Folder, name[..4], name);

    public VisitLog? TryOpen(Func<string, ILogFile>? openFile = null) =>
        VisitLog.Open(Folder, Time, Findings, openFile);

    public VisitLog Open(Func<string, ILogFile>? openFile = null) => TryOpen(openFile)!;

    public List<Visit> Read() => [.. VisitLog.Read(Folder, Findings)];

    /// <summary>Writes visits and lets go of the folder again.</summary>
    public async Task Write(params Visit[] visits)
    {
        using var log = Open();
        foreach (var visit in visits)
            Xunit.Assert.True(await log.Append(visit));
    }

    public static Visit Visit(
        int id,
        string at = Noon,
        string notice = "kenshin-a",
        string? code = "AOB-1",
        FirstVisit first = FirstVisit.Ever) => new()
        {
            Id = new VisitId((UInt128)id),
            At = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture),
            Tenant = Vocabulary.Tenant,
            Notice = Vocabulary.TryNotice(notice, out var known) ? known : throw new ArgumentException(notice),
            Code = code is null ? null : Code(code),
            Kind = VisitKind.View,
            Source = code is null ? VisitSource.Other : VisitSource.Code,
            First = first,
        };

    private static Term Code(string code) =>
        Vocabulary.TryCode(code, out var printed) ? printed.Code : throw new ArgumentException(code);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
