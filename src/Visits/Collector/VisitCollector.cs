using System.Buffers;
using Annai.Collector.Rates;
using Annai.Collector.Surveys;
using Annai.Events.Storing;
using Annai.Events.Wording;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector;

/// <summary>
/// `POST /e` takes one event, and answers 204 when it is on disk; `GET /e.gif` takes one from a page that cannot post;
/// `/s/…` is a survey for whoever has no script.
/// </summary>
public sealed class VisitCollector
{
    private readonly Func<Vocabularies> _vocabularies;
    private readonly TimeProvider _time;
    private readonly Intake _intake;
    private readonly SurveyDesk _surveys;

    /// <param name="log">Where events go.</param>
    /// <param name="vocabularies">Asked for every event, so that a new release is known at once.</param>
    /// <param name="time">The server's clock.</param>
    /// <param name="settings">What else it is told.</param>
    public VisitCollector(
        EventLog log, Func<Vocabularies> vocabularies, TimeProvider time, CollectorSettings? settings = null)
    {
        settings ??= new CollectorSettings();
        (_vocabularies, _time) = (vocabularies, time);
        _intake = new Intake(log, new RateGate(time, settings.Limits), settings.Proxies);
        _surveys = new SurveyDesk(_intake, new SurveyShelf(settings.FolderOf), vocabularies, time);
    }

    /// <summary>What was answered, counted.</summary>
    public CollectorCounts Counts { get; } = new();

    /// <summary>Answers what is for the collector; all else goes on.</summary>
    public Task Answer(HttpContext context, RequestDelegate next) => context.Request.Path.Value switch
    {
        "/e" => AnswerBeacon(context),
        "/e.gif" => AnswerPicture(context),
        { } path when path.StartsWith(SurveyVisit.Prefix, StringComparison.Ordinal) => AnswerSurvey(context),
        _ => next(context),
    };

    private async Task AnswerBeacon(HttpContext context)
    {
        if (IsOnly(HttpMethods.Post, context))
            Counted(await Receive(context.Request)).WriteTo(context.Response);
    }

    private async Task AnswerPicture(HttpContext context)
    {
        if (!IsOnly(HttpMethods.Get, context))
            return;
        var (request, response) = (context.Request, context.Response);
        var isPixel = request.Query[Pixel.Message].Count == 0;
        var body = isPixel ? Pixel.EventOf(request.Query) : Pixel.MessageOf(request.Query);
        var now = _time.GetUtcNow();
        var outcome = Counted(
            _intake.IsOfAnotherSite(request) ? new Outcome(CollectorAnswer.CrossSite, "sent from another site")
            : body.Length > BeaconBody.Longest ? TooLarge
            : await _intake.Keep(BeaconReader.Read(body, _vocabularies(), now, isPixel), request));
        outcome.WriteTo(response);
        if (outcome.IsTaken)
            await Pixel.Write(response, keptFor: isPixel ? Pixel.RestOfDay(now) : null);
    }

    private async Task AnswerSurvey(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
            await _surveys.Show(context);
        else if (IsOnly(HttpMethods.Post, context, "GET, HEAD, POST"))
            Counted(await _surveys.Take(context));
    }

    private static Outcome TooLarge => new(CollectorAnswer.TooLarge, $"longer than {BeaconBody.Longest} bytes");

    private static bool IsOnly(string method, HttpContext context, string? allowed = null)
    {
        if (context.Request.Method == method)
            return true;
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = allowed ?? method;
        return false;
    }

    private async ValueTask<Outcome> Receive(HttpRequest request)
    {
        if (_intake.IsOfAnotherSite(request))
            return new Outcome(CollectorAnswer.CrossSite, "sent from another site");
        if (!BeaconBody.IsOfAKnownType(request))
            return new Outcome(CollectorAnswer.Malformed, "neither text/plain nor application/json");
        return await BeaconBody.Read(request, Read) is { } reading ? await _intake.Keep(reading, request) : TooLarge;
    }

    private BeaconReading Read(ReadOnlySequence<byte> body)
    {
        Span<byte> bytes = stackalloc byte[BeaconBody.Longest];
        body.CopyTo(bytes);
        return BeaconReader.Read(bytes[..(int)body.Length], _vocabularies(), _time.GetUtcNow());
    }

    private Outcome Counted(Outcome outcome)
    {
        Counts.Add(outcome.Answer);
        return outcome;
    }
}
