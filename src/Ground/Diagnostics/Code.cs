using System.Globalization;

namespace Annai.Diagnostics;

/// <summary>The number under which one kind of finding is known, printed and documented.</summary>
public sealed record Code(int Number, Severity Severity, string Meaning)
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"AN{Number:0000}");
}
