using Annai.Calendar;
using Annai.Diagnostics;
using Annai.Events;
using Annai.Events.Sealing;
using Annai.Events.Storing;
using Annai.Events.Wording;
using Annai.Tests;

namespace Annai.TalliesBenchmark;

/// <summary>A million events on fifty days, as phones send them, sealed as a collector seals them.</summary>
internal static class Year
{
    public const string Tenant = "aoba";
    public const int Events = 1_000_000;

    private const int Days = 50;
    private const int AtOnce = 10_000;
    private const int Notices = 7;
    private const int Places = 120;

    private static readonly JapaneseDay First = JapaneseDay.Parse("2026-06-01");

    private static readonly Vocabulary Known = Vocabulary.Of(new VocabularyIds
    {
        Tenant = Tenant,
        Notices = Enumerable.Range(0, Notices).Select(number => $"kenshin-{(char)('a' + number)}"),
        Codes = Enumerable.Range(0, Notices).Select(number => ($"AE-0000{number}", $"kenshin-{(char)('a' + number)}")),
        Places = Enumerable.Range(0, Places).Select(number => $"c{number:000}"),
        Languages = ["ja", "en"],
    });

    public static async Task Write(string folder)
    {
        var random = new Random(20261201);
        var time = new FakeTime("2026-06-01T00:00:00+09:00");
        using var log = EventLog.Open(folder, time, new Findings())!;
        for (var day = First; First.DaysUntil(day) < Days; day = day.Next)
            for (var written = 0; written < Events / Days; written += AtOnce)
                await Append(log, day, random);
        time.Now = First.Shifted(Days + 1).Start;
        if (!new LogKeeper(log, folder, time).SealDue(new Findings()))
            throw new InvalidOperationException("nothing was sealed");
    }

    private static async Task Append(EventLog log, JapaneseDay day, Random random)
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, AtOnce).Select(_ => log.Append(EventOn(day, random)).AsTask()));
        if (answers.Contains(false))
            throw new InvalidOperationException("the disk does not take events");
    }

    // Three of four come by a code; one of three does something on the page.
    private static PageEvent EventOn(JapaneseDay day, Random random)
    {
        var number = random.Next(Notices);
        var byCode = random.Next(4) > 0;
        var seen = new PageEvent
        {
            Id = new EventId(new UInt128((ulong)random.NextInt64(), (ulong)random.NextInt64())),
            At = day.Start.AddSeconds(random.Next(86_400)),
            Tenant = Known.Tenant,
            Page = new PageTerm(PageKind.Notice, Known.Notices[number]),
            Code = byCode ? Known.Codes[number].Code : null,
            Kind = EventKind.View,
            Source = byCode ? VisitSource.Code : VisitSource.Other,
            First = (FirstVisit)random.Next(3),
            Language = Known.Languages[random.Next(10) == 0 ? 0 : 1],
            Stand = PageStand.Open,
            Device = (DeviceClass)random.Next(3),
        };
        return random.Next(3) > 0
            ? seen
            : seen with
            {
                Kind = random.Next(2) == 0 ? EventKind.Call : EventKind.Place,
                Detail = new EventDetail { Place = Known.Places[random.Next(Places)] },
            };
    }
}
