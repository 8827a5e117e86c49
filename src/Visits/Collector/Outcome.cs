using Microsoft.AspNetCore.Http;

namespace Annai.Collector;

/// <summary>What became of what somebody sent.</summary>
/// <param name="Answer">Which of the few things that can become of it.</param>
/// <param name="Why">Why it was not counted, in words that hold nothing of it; empty where it was.</param>
internal readonly record struct Outcome(CollectorAnswer Answer, string Why = "")
{
    private const string RetryAfterSeconds = "10";

    public int Status => Answer switch
    {
        CollectorAnswer.Malformed => StatusCodes.Status400BadRequest,
        CollectorAnswer.TooLarge => StatusCodes.Status413PayloadTooLarge,
        CollectorAnswer.CrossSite => StatusCodes.Status403Forbidden,
        CollectorAnswer.TooMany => StatusCodes.Status429TooManyRequests,
        CollectorAnswer.NotDurable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status204NoContent,
    };

    public bool IsTaken => Status == StatusCodes.Status204NoContent;

    public void WriteTo(HttpResponse response)
    {
        var headers = response.Headers;
        response.StatusCode = Status;
        headers.CacheControl = "no-store";
        if (Answer != CollectorAnswer.Counted)
            headers["X-Annai"] = $"{Word}; {Why}";
        if (Status is StatusCodes.Status503ServiceUnavailable or StatusCodes.Status429TooManyRequests)
            headers.RetryAfter = RetryAfterSeconds;
    }

    private string Word =>
        Answer == CollectorAnswer.KeptApart ? "kept apart"
        : IsTaken ? "ignored"
        : "refused";
}
