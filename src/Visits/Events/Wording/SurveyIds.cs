namespace Annai.Events.Wording;

/// <summary>The ids of a survey, in the order of its questions.</summary>
public sealed record SurveyIds(string Survey, IEnumerable<QuestionIds> Questions);
