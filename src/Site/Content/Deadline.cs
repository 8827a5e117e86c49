using Annai.Calendar;

namespace Annai.Content;

/// <summary>A last day, and what it is the last day of.</summary>
public sealed record Deadline(Sourced<string> Id, Sourced<JapaneseDay> On, Sourced<string> Words);
