namespace Annai.Pages.Views;

/// <summary>Where a landing page asks its visitor something.</summary>
/// <param name="Id">The survey.</param>
/// <param name="Lead">How many questions there are.</param>
/// <param name="Form">The file of its questions, for the script.</param>
/// <param name="Thanks">What is said at the end.</param>
public sealed record LandingSurveyView(string Id, string Lead, string Form, Phrase Thanks);
