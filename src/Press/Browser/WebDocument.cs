using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Browser;

/// <summary>A page with all that it may load: what is not handed in here does not exist for it.</summary>
public sealed record WebDocument
{
    public required string Html { get; init; }

    public ImmutableArray<WebFile> Files { get; init; } = [];

    /// <summary>Where the page lies among its files, such as `p/kenshin/`: relative addresses start there.</summary>
    public string Path { get; init; } = "";

    public bool RunsScripts { get; init; } = true;

    /// <summary>The author's file behind it, for findings.</summary>
    public SourcePlace Place { get; init; } = SourcePlace.Nowhere;

    /// <summary>A page that is one picture as wide as the viewport, which is how an SVG becomes a PNG.</summary>
    public static WebDocument OfPicture(ReadOnlyMemory<byte> bytes, string contentType, SourcePlace place = default) =>
        new()
        {
            Html = "<!doctype html><style>body{margin:0}img{display:block;width:100%}</style><img src=picture alt>",
            Files = [new WebFile("picture", bytes, contentType)],
            RunsScripts = false,
            Place = place,
        };
}
