using System.Globalization;

namespace Annai.Tests;

/// <summary>Another culture for the length of a test: what is written must not depend on who runs the tool.</summary>
internal sealed class OtherCulture : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    public OtherCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _culture;
}
