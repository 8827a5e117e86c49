using Annai.Calendar;

namespace Annai.Content;

/// <summary>A last day, and from when on it counts; its words stand in <see cref="ProgrammeWords"/>.</summary>
public sealed record Deadline(Sourced<string> Id, Sourced<JapaneseDay>? From, Sourced<JapaneseDay> On);
