using System.Collections.Immutable;
using Annai.Print.Symbols;

namespace Annai.Print.Kits;

/// <summary>The files that a designer gets for one code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Payload">What each of its symbols says.</param>
/// <param name="Files">Those that hold the symbol, each to be read back.</param>
public sealed record CodeKit(string Code, string Payload, ImmutableArray<KitFile> Files)
{
    /// <summary>Those without a symbol.</summary>
    public ImmutableArray<KitFile> Texts { get; init; } = [];

    public static CodeKit Of(string code, string payload) => Of(code, payload, Drawn(payload));

    public static Symbol Drawn(string payload) => Symbol.Of(payload, SymbolSizes.Usual);

    public static CodeKit Of(string code, string payload, Symbol symbol) => new(
        code,
        payload,
        [
            new KitFile($"{code}.svg", "image/svg+xml", SymbolSvg.Of(symbol)),
            new KitFile($"{code}.png", "image/png", SymbolPng.Of(symbol)),
            new KitFile($"{code}.pdf", KitFile.Pdf, SymbolPdf.Of(symbol, code)),
        ]);
}
