using System.Text;

namespace Annai.Pages;

/// <summary>What the client's build made, as it lies in this assembly.</summary>
internal static class Bundle
{
    /// <summary>To be served as it is.</summary>
    public static Page File(string name) => Page.Hashed(
        $"assets/{Path.GetFileNameWithoutExtension(name)}",
        Path.GetExtension(name),
        Encoding.UTF8.GetBytes(Text(name)));

    public static string Text(string name)
    {
        using var stream = typeof(Bundle).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"`{name}` is not in this build");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
