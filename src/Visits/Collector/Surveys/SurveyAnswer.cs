using System.Text;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector.Surveys;

/// <summary>What a browser is answered that asks for a survey.</summary>
internal static class SurveyAnswer
{
    // Nothing that a visitor sends stands on the page but whether an answer is chosen.
    private const string Policy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'";

    public static Task Html(HttpContext context, string html)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        return Write(context.Response, "text/html; charset=utf-8", html);
    }

    public static async Task<Outcome> NotFound(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status404NotFound;
        await Say(response, "このアンケートは見つかりません。お手元のはがきの二次元コードから、もう一度お進みください。");
        return new Outcome(CollectorAnswer.UnknownWord);
    }

    public static async Task<Outcome> NotOurs(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status403Forbidden;
        await Say(response, "ほかのサイトから送られた回答は、受け付けられません。");
        return new Outcome(CollectorAnswer.CrossSite);
    }

    /// <summary>After this the browser's Back and Reload send nothing again.</summary>
    public static void SeeOther(HttpResponse response, string address)
    {
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = address;
    }

    private static Task Say(HttpResponse response, string text) =>
        Write(response, "text/plain; charset=utf-8", text + "\n");

    private static Task Write(HttpResponse response, string type, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        response.ContentType = type;
        response.ContentLength = utf8.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        return HttpMethods.IsHead(response.HttpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(utf8).AsTask();
    }
}
