namespace Annai.Events.Reading;

/// <summary>
/// The words by which a page and the log call what an event may say: they never change their meaning.
/// </summary>
public static class WireWords
{
    public static readonly WordTable<EventKind> Kinds = new(
        ("view", EventKind.View), ("place", EventKind.Place), ("tel", EventKind.Call), ("route", EventKind.Route),
        ("search", EventKind.Search), ("near", EventKind.Near), ("map", EventKind.Map), ("share", EventKind.Share),
        ("survey_start", EventKind.SurveyStart), ("survey_answer", EventKind.SurveyAnswer),
        ("language", EventKind.Language), ("pixel", EventKind.Pixel));

    public static readonly WordTable<VisitSource> Sources = new(
        ("code", VisitSource.Code), ("city", VisitSource.CitySite), ("search", VisitSource.SearchEngine),
        ("line", VisitSource.Line), ("other", VisitSource.Other), ("paper", VisitSource.Paper));

    public static readonly WordTable<FirstVisit> Firsts = new(
        ("ever", FirstVisit.Ever), ("today", FirstVisit.Today), ("no", FirstVisit.No));

    public static readonly WordTable<PageStand> Stands = new(
        ("before", PageStand.Before), ("open", PageStand.Open), ("closing", PageStand.Closing),
        ("closed", PageStand.Closed));

    public static readonly WordTable<DeviceClass> Devices = new(
        ("phone", DeviceClass.Phone), ("tablet", DeviceClass.Tablet), ("computer", DeviceClass.Computer));

    public static readonly WordTable<Suspicion> Suspicions = new(
        ("driver", Suspicion.Driver), ("agent", Suspicion.Agent), ("prefetch", Suspicion.Prefetch),
        ("rate", Suspicion.Rate), ("form", Suspicion.Form));

    public static readonly WordTable<FoundBucket> Founds = new(
        ("0", FoundBucket.None), ("1-3", FoundBucket.UpTo3), ("4-10", FoundBucket.UpTo10),
        ("11-30", FoundBucket.UpTo30), ("31-", FoundBucket.More));

    public static readonly WordTable<NearOutcome> Nears = new(
        ("granted", NearOutcome.Granted), ("refused", NearOutcome.Refused), ("failed", NearOutcome.Failed));

    public static readonly WordTable<DistanceBucket> Distances = new(
        ("0.5", DistanceBucket.Within500Metres), ("1", DistanceBucket.Within1Kilometre),
        ("2", DistanceBucket.Within2Kilometres), ("5", DistanceBucket.Within5Kilometres),
        ("10", DistanceBucket.Within10Kilometres), ("far", DistanceBucket.Beyond));
}
