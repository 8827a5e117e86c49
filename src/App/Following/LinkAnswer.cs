using System.Globalization;
using System.Net;

namespace Annai.App.Following;

/// <summary>What came of following a link.</summary>
/// <param name="Status">What its host answered, if it did.</param>
/// <param name="MovedTo">Where it says that the page is from now on.</param>
/// <param name="Failure">Why there was no answer, in words.</param>
internal sealed record LinkAnswer(HttpStatusCode? Status, Uri? MovedTo, string? Failure)
{
    public string Said => Failure ?? string.Create(CultureInfo.InvariantCulture, $"it answers {(int)Status!}");
}
