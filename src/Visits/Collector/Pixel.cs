using System.Globalization;
using System.Text;
using Annai.Calendar;
using Microsoft.AspNetCore.Http;

namespace Annai.Collector;

/// <summary>
/// What is asked for as a picture: by a script that could neither send a beacon nor fetch, its whole message; by a page
/// whose script did not run, which page it is.
/// </summary>
internal static class Pixel
{
    /// <summary>Where a script puts its message.</summary>
    public const string Message = "b";

    private static readonly byte[] Gif =
        Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    public static byte[] MessageOf(IQueryCollection query) => Encoding.UTF8.GetBytes(query[Message].ToString());

    /// <summary>The event that a page without a script would have sent.</summary>
    public static byte[] EventOf(IQueryCollection query) =>
        PageQuery.EventOf(query, ("k", "pixel"), ("t", query["t"].ToString()));

    public static TimeSpan RestOfDay(DateTimeOffset now) => JapaneseDay.At(now).Next.Start - now;

    /// <param name="response">The answer.</param>
    /// <param name="keptFor">
    /// How long the browser may show the same again without asking: so nobody is counted twice in a day, and nobody has
    /// to be recognized for that.
    /// </param>
    public static Task Write(HttpResponse response, TimeSpan? keptFor)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "image/gif";
        response.ContentLength = Gif.Length;
        if (keptFor is { } time)
            response.Headers.CacheControl =
                string.Create(CultureInfo.InvariantCulture, $"private, max-age={(int)time.TotalSeconds}");
        return response.Body.WriteAsync(Gif).AsTask();
    }
}
