namespace Annai.Calendar;

/// <summary>One day of the table of national holidays.</summary>
public sealed record Holiday(JapaneseDay Day, string Name);
