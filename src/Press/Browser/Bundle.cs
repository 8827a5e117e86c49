namespace Annai.Browser;

/// <summary>A script of `src/Client`, as it was embedded when this room was built.</summary>
internal static class Bundle
{
    public static WebFile Named(string name)
    {
        using var stream = typeof(Bundle).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the resource `{name}` is not embedded");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new WebFile(name, bytes, "text/javascript; charset=utf-8");
    }

    /// <summary>A page that does nothing but hold a script and the file that the script shall read.</summary>
    public static WebDocument Page(string name, FileToRead file) => new()
    {
        Html = $"<!doctype html><title></title><script src={name}></script>",
        Files = [Named(name), new WebFile("input", file.Bytes, "application/octet-stream")],
        Place = file.Place,
    };
}
