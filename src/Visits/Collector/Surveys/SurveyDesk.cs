using System.Collections.Immutable;
using Annai.Events;
using Annai.Events.Surveys;
using Annai.Events.Wording;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector.Surveys;

/// <summary>`/s/CITY/SURVEY`: shows a survey where no script runs, and takes its answers as one event.</summary>
internal sealed class SurveyDesk(Intake intake, SurveyShelf shelf, Func<Vocabularies> vocabularies, TimeProvider time)
{
    private const string DoneMark = "done";

    // Whoever leaves a form open over night is asked again; nobody reads a question in less than this.
    private static readonly TimeSpan LongestOpen = TimeSpan.FromHours(12);
    private static readonly TimeSpan ShortestOpen = TimeSpan.FromSeconds(2);

    private readonly SurveyToken _tokens = new();

    public Task Show(HttpContext context)
    {
        var done = context.Request.Query.ContainsKey(DoneMark);
        return Find(context.Request) is { } found
            ? Show(context, found, done ? SurveyCase.Done : SurveyCase.Open, [])
            : SurveyAnswer.NotFound(context.Response);
    }

    /// <returns>What became of the answers.</returns>
    public async Task<Outcome> Take(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (intake.IsOfAnotherSite(request))
            return await SurveyAnswer.NotOurs(response);
        if (Find(request) is not { } found || await SurveyForm.Read(request, found.Visit.Survey) is not { } form)
            return await SurveyAnswer.NotFound(response);
        if (form.Answers.IsEmpty)
            return await AskAgain(context, found, SurveyCase.Empty, form);
        var now = time.GetUtcNow();
        if (_tokens.Read(form.Token, request.Path.Value!) is not var (opened, id) || now - opened > LongestOpen)
            return await AskAgain(context, found, SurveyCase.Late, form);
        var answered = found.Visit.Answered(form, id, form.IsTrapped || now - opened < ShortestOpen);
        var outcome = await intake.Keep(new BeaconReading.Accepted(answered), request);
        outcome.WriteTo(response);
        if (!outcome.IsTaken)
            await Show(context, found, SurveyCase.Open | SurveyCase.Busy, form.Answers, form.Token);
        else
            SurveyAnswer.SeeOther(response, $"{request.Path}{request.QueryString.Add(DoneMark, "1")}");
        return outcome;
    }

    private (SurveyVisit Visit, SurveyPage Page)? Find(HttpRequest request) =>
        SurveyVisit.Of(request, vocabularies(), time.GetUtcNow()) is { } visit
        && shelf.Find(visit.Event.Tenant, visit.Survey.Survey, visit.Event.Language) is { } page
            ? (visit, page)
            : null;

    private async Task<Outcome> AskAgain(
        HttpContext context, (SurveyVisit Visit, SurveyPage Page) found, SurveyCase why, SurveyForm form)
    {
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        // A form that was only sent empty stays the same, and has been open as long.
        var token = why == SurveyCase.Empty ? form.Token : null;
        await Show(context, found, SurveyCase.Open | why, form.Answers, token);
        return new Outcome(CollectorAnswer.Unanswered);
    }

    private Task Show(
        HttpContext context,
        (SurveyVisit Visit, SurveyPage Page) found,
        SurveyCase how,
        ImmutableArray<Answer> answers,
        string? token = null)
    {
        token ??= _tokens.New(context.Request.Path.Value!, time.GetUtcNow());
        var filling = new SurveyFilling(how, found.Visit.Event.Page, token, answers);
        return SurveyAnswer.Html(context, found.Page.Filled(filling));
    }
}
