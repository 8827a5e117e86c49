using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Browser;

/// <summary>What `src/Client` made, as it was embedded when this room was built.</summary>
internal static class Bundle
{
    public static WebFile Named(string name) => new(name, Bytes(name), "text/javascript; charset=utf-8");

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Bundle).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the resource `{name}` is not embedded");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A page that does nothing but hold a script and the files that the script shall read.</summary>
    public static WebDocument Page(string name, ImmutableArray<WebFile> files, SourcePlace place) => new()
    {
        Html = $"<!doctype html><title></title><script src={name}></script>",
        Files = [Named(name), .. files],
        Place = place,
    };
}
