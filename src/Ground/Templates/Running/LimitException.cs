namespace Annai.Templates.Running;

/// <summary>A rendering went further than its options allow; the statement under way knows the place.</summary>
internal sealed class LimitException(string message) : Exception(message);
