using System.Collections.Immutable;
using Annai.Events;

namespace Annai.Tests.Events;

/// <summary>An event of each kind, with everything that it may say.</summary>
internal static class EventSamples
{
    public static PageEvent Seen { get; } = TempLog.Visit(1) with
    {
        Language = TempLog.Known(TermKind.Language, "ja"),
        Stand = PageStand.Open,
        Device = DeviceClass.Phone,
    };

    public static PageEvent Called { get; } = Of(3, EventKind.Call, new EventDetail { Place = Place("c001") });

    public static PageEvent Answered { get; } = Of(11, EventKind.SurveyAnswer, new EventDetail
    {
        Survey = TempLog.Known(TermKind.Survey, "visit"),
        Answers =
        [
            new Answer(TempLog.Known(TermKind.Question, "useful"), [Option("good")]),
            new Answer(TempLog.Known(TermKind.Question, "matters"), [Option("near"), Option("hours")]),
        ],
    });

    public static ImmutableArray<PageEvent> Each { get; } =
    [
        Seen,
        Of(2, EventKind.Place, new EventDetail { Place = Place("c001") }),
        Called,
        Of(4, EventKind.Route, new EventDetail { Place = Place("c002") }),
        Of(5, EventKind.Search, new EventDetail
        {
            Labels = [TempLog.Known(TermKind.Label, "saturday"), TempLog.Known(TermKind.Label, "women")],
            Areas = [TempLog.Known(TermKind.Area, "chuo")],
            Found = FoundBucket.UpTo3,
        }),
        Of(6, EventKind.Near, new EventDetail
        {
            Near = NearOutcome.Granted,
            Distance = DistanceBucket.Within1Kilometre,
        }),
        Of(7, EventKind.Near, new EventDetail { Near = NearOutcome.Refused }),
        Of(8, EventKind.Map, EventDetail.None),
        Of(9, EventKind.Share, EventDetail.None),
        Of(10, EventKind.SurveyStart, new EventDetail { Survey = TempLog.Known(TermKind.Survey, "visit") }),
        Answered,
        Of(12, EventKind.Language, new EventDetail { Chosen = TempLog.Known(TermKind.Language, "en") }),
        TempLog.Visit(13) with { Kind = EventKind.Pixel, First = null },
        TempLog.Visit(14, code: null) with
        {
            Page = new PageTerm(PageKind.Programme, TempLog.Known(TermKind.Programme, "kenshin")),
            Suspicion = Suspicion.Driver,
        },
    ];

    /// <summary>Those that are counted.</summary>
    public static PageEvent[] All => [.. Each.Where(happened => happened.Suspicion is null)];

    private static PageEvent Of(int id, EventKind kind, EventDetail detail) =>
        TempLog.Visit(id) with { Kind = kind, Detail = detail };

    private static Term Place(string id) => TempLog.Known(TermKind.Place, id);

    private static Term Option(string id) => TempLog.Known(TermKind.Option, id);
}
