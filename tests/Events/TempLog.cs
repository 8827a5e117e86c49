using System.Globalization;
using System.Text;
using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Storing;
using Annai.Events.Wording;

namespace Annai.Tests.Events;

/// <summary>A log in a folder of its own, and visits to put into it.</summary>
internal sealed class TempLog : IDisposable
{
    public const string Noon = "2026-11-20T12:00:00+09:00";

    public static VocabularyIds Ids { get; } = new()
    {
        Tenant = "aoba",
        Programmes = ["kenshin"],
        Notices = ["kenshin-a", "kenshin-b"],
        Codes = [("AOB-1", "kenshin-a"), ("AOB-2", "kenshin-b")],
        Places = ["c001", "c002"],
        Labels = ["saturday", "women"],
        Areas = ["chuo"],
        Languages = ["ja", "en"],
        Surveys =
        [
            new SurveyIds(
                "visit",
                [
                    new QuestionIds("useful", ["good", "poor"], TakesSeveral: false),
                    new QuestionIds("matters", ["near", "hours"], TakesSeveral: true),
                ]),
        ],
    };

    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(Ids);

    public string Folder { get; } = Directory.CreateTempSubdirectory("annai-log-").FullName;

    public FakeTime Time { get; } = new(Noon);

    public Findings Findings { get; } = new();

    /// <summary>The segment of <see cref="Noon"/>.</summary>
    public string Segment => PathOf("2026-11-20.1.log");

    public string PathOf(string name) => Path.Combine(Folder, name[..4], name);

    public EventLog? TryOpen(Func<string, ILogFile>? openFile = null) =>
        EventLog.Open(Folder, Time, Findings, openFile);

    public EventLog Open(Func<string, ILogFile>? openFile = null) => TryOpen(openFile)!;

    public List<PageEvent> Read() => [.. EventLog.Read(Folder, Findings)];

    /// <summary>Writes visits and lets go of the folder again.</summary>
    public async Task Write(params PageEvent[] visits)
    {
        using var log = Open();
        foreach (var visit in visits)
            Xunit.Assert.True(await log.Append(visit));
    }

    public static PageEvent Visit(
        int id,
        string at = Noon,
        string notice = "kenshin-a",
        string? code = "AOB-1",
        FirstVisit first = FirstVisit.Ever) => new()
        {
            Id = new EventId((UInt128)id),
            At = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture),
            Tenant = Vocabulary.Tenant,
            Page = new PageTerm(PageKind.Notice, Known(TermKind.Notice, notice)),
            Code = code is null ? null : Known(TermKind.Code, code),
            Kind = EventKind.View,
            Source = code is null ? VisitSource.Other : VisitSource.Code,
            First = first,
        };

    public static Term Known(TermKind kind, string id, Vocabulary? vocabulary = null) =>
        (vocabulary ?? Vocabulary).TryKnow(kind, Encoding.UTF8.GetBytes(id), out var term)
            ? term
            : throw new ArgumentException(id);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
