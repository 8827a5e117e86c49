using Annai.Calendar;

namespace Annai.Content;

/// <summary>Whom to call about a programme, and when somebody answers.</summary>
public sealed record Contact(Sourced<PhoneNumber> Tel, Sourced<OpeningHours> Hours);
