using System.Collections.Immutable;
using System.Net;
using System.Text;
using Annai.Events;
using Annai.Events.Surveys;

namespace Annai.Collector.Surveys;

/// <summary>The page of a survey as the build left it: text, and marks between the pieces of text.</summary>
internal sealed class SurveyPage
{
    private readonly ImmutableArray<(string Text, ImmutableArray<string> Mark)> _pieces;

    private SurveyPage(ImmutableArray<(string Text, ImmutableArray<string> Mark)> pieces) => _pieces = pieces;

    public static SurveyPage Of(string html)
    {
        var pieces = ImmutableArray.CreateBuilder<(string, ImmutableArray<string>)>();
        var at = 0;
        while (html.IndexOf(SurveyMarks.Start, at) is var start and >= 0
            && html.IndexOf(SurveyMarks.Stop, start) is var stop and >= 0)
        {
            pieces.Add((html[at..start], [.. html[(start + 1)..stop].Split(' ')]));
            at = stop + 1;
        }

        pieces.Add((html[at..], []));
        return new SurveyPage(pieces.DrainToImmutable());
    }

    public string Filled(SurveyFilling filling)
    {
        var html = new StringBuilder();
        // Whether what follows is shown: the last one is of the innermost mark.
        var shown = new Stack<bool>([true]);
        foreach (var (text, mark) in _pieces)
        {
            if (shown.Peek())
                html.Append(text);
            if (mark is [SurveyMarks.If, var which])
                shown.Push(shown.Peek() && filling.Is(which));
            else if (mark is [SurveyMarks.End] && shown.Count > 1)
                shown.Pop();
            else if (shown.Peek())
                html.Append(WebUtility.HtmlEncode(ValueOf(mark, filling)));
        }

        return html.ToString();
    }

    // A mark that an older or newer build left is nothing.
    private static string ValueOf(ImmutableArray<string> mark, SurveyFilling filling) => mark switch
    {
        [SurveyMarks.Token] => filling.Token,
        [SurveyMarks.Checked, var question, var option] => filling.IsChosen(question, option) ? " checked" : "",
        [SurveyMarks.Back, var notice, var programme] =>
            (filling.Page.Kind == PageKind.Notice ? notice : programme).Replace(
                SurveyMarks.Id, filling.Page.Id.Value, StringComparison.Ordinal),
        _ => "",
    };
}
