namespace Annai.Output;

/// <summary>
/// Holds an output folder for one build: two that stage side by side would publish a mixture of both.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <returns>
    /// The lock, or null while another build has it. What a killed build left is cleared away or made good.
    /// </returns>
    public static OutputLock? Take(string output)
    {
        var folder = Path.Combine(output, "releases");
        Directory.CreateDirectory(folder);
        if (Opened(Path.Combine(folder, ".lock")) is not { } file)
            return null;
        new Releases(output).Mend();
        return new OutputLock(file);
    }

    private static FileStream? Opened(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        // The one answer of the system to a file that somebody else holds.
        catch (IOException failure) when (failure.GetType() == typeof(IOException))
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
