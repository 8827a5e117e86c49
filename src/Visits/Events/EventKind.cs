namespace Annai.Events;

/// <summary>What somebody did on a page.</summary>
public enum EventKind
{
    View,

    /// <summary>Its details were opened, or its pin was chosen.</summary>
    Place,

    Call,
    Route,
    Search,
    Near,
    Map,
    Share,
    SurveyStart,
    SurveyAnswer,
    Language,

    /// <summary>A view where no script ran: a picture was asked for, as bots do too. It is no view.</summary>
    Pixel,
}
