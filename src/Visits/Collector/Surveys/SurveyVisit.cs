using System.Text;
using Annai.Events;
using Annai.Events.Reading;
using Annai.Events.Wording;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector.Surveys;

/// <summary>Somebody who came to answer a survey.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Event">From which page, as an event would say it.</param>
internal sealed record SurveyVisit(SurveyTerm Survey, PageEvent Event)
{
    /// <summary>Where surveys are.</summary>
    public const string Prefix = "/s/";

    /// <returns>The visit, or null where the address names what the city does not have.</returns>
    public static SurveyVisit? Of(HttpRequest request, Vocabularies vocabularies, DateTimeOffset now)
    {
        if (request.Path.Value![Prefix.Length..].Split('/') is not [var tenant, var survey]
            || vocabularies.Of(Encoding.UTF8.GetBytes(tenant)) is not { } vocabulary
            || vocabulary.Surveys.FirstOrDefault(one => one.Survey.Value == survey) is not { } known)
            return null;
        var kind = WireWords.Kinds.Of(EventKind.SurveyStart);
        var start = PageQuery.EventOf(request.Query, ("k", kind), ("t", tenant), ("v", survey));
        return BeaconReader.Read(start, vocabularies, now) is BeaconReading.Accepted { Event: { } happened }
            ? new SurveyVisit(known, happened)
            : null;
    }

    public PageEvent Answered(SurveyForm form, EventId id, bool isOfNoPerson) => Event with
    {
        Id = id,
        Kind = EventKind.SurveyAnswer,
        Suspicion = isOfNoPerson ? Suspicion.Form : null,
        Detail = Event.Detail with { Answers = form.Answers },
    };
}
