namespace Annai.Events.Surveys;

/// <summary>How a survey's page is shown.</summary>
[Flags]
public enum SurveyCase
{
    None = 0,

    /// <summary>There is something to answer.</summary>
    Open = 1,

    /// <summary>The answers have come.</summary>
    Done = 2,

    /// <summary>Nothing was chosen.</summary>
    Empty = 4,

    /// <summary>The form was opened too long ago, or before the collector was started again.</summary>
    Late = 8,

    /// <summary>It cannot be kept now.</summary>
    Busy = 16,

    /// <summary>Any of these three.</summary>
    Wrong = Empty | Late | Busy,
}
