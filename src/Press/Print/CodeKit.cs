using System.Collections.Immutable;

namespace Annai.Print;

/// <summary>The files that a designer gets for one code.</summary>
public sealed record CodeKit(string Code, string Payload, ImmutableArray<KitFile> Files)
{
    /// <summary>The width of a symbol on a postcard at which phones of every age read it.</summary>
    private const double WidthInMillimetres = 18;

    public static CodeKit Of(string code, string payload)
    {
        var symbol = Symbol.Of(payload, WidthInMillimetres);
        return new CodeKit(
            code,
            payload,
            [
                new KitFile($"{code}.svg", "image/svg+xml", SymbolSvg.Of(symbol)),
                new KitFile($"{code}.png", "image/png", SymbolPng.Of(symbol)),
            ]);
    }
}
