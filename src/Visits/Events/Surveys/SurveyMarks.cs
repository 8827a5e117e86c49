namespace Annai.Events.Surveys;

/// <summary>
/// What the build leaves open on a page of a survey, for the collector to fill in. The signs around a mark are for
/// private use, so no text holds them, and whatever escapes text leaves them as they are.
/// </summary>
public static class SurveyMarks
{
    public const char Start = '\uE000';
    public const char Stop = '\uE001';

    /// <summary>In what case the page shows what stands up to <see cref="End"/>.</summary>
    public const string If = "if";

    public const string End = "end";

    /// <summary>The number of this form, signed.</summary>
    public const string Token = "token";

    /// <summary>Whether an answer was chosen: the question, then the option.</summary>
    public const string Checked = "checked";

    /// <summary>Where the visitor came from: how a notice is addressed, then a programme.</summary>
    public const string Back = "back";

    /// <summary>Stands for the page's name in these two.</summary>
    public const string Id = "{id}";

    /// <summary>The field of the token; no question has such a name.</summary>
    public const string TokenField = "_t";

    /// <summary>A field that nobody sees, and that programs fill in.</summary>
    public const string TrapField = "_m";

    /// <summary>The file of a survey's page, beside the release.</summary>
    public static string FileOf(string survey, string language) => $"surveys/{survey}.{language}.html";

    /// <summary>What a template writes.</summary>
    public static string Of(params IEnumerable<string> words) => $"{Start}{string.Join(' ', words)}{Stop}";
}
