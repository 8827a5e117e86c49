namespace Annai.Print.Kits;

/// <summary>
/// Where one run draws. A file beside the folder is held open as long as the run lives: a folder whose file nobody
/// holds was left by one that was killed, and is cleared away by the next.
/// </summary>
internal sealed class PrintStaging : IDisposable
{
    private const string Prefix = ".staging-";
    private const string Ending = ".held";

    private readonly FileStream _held;

    public PrintStaging(string printFolder)
    {
        Directory.CreateDirectory(printFolder);
        Sweep(printFolder);
        Folder = Path.Combine(printFolder, $"{Prefix}{Guid.NewGuid():N}");
        _held = Hold(Folder);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    public void Dispose()
    {
        Clear(Folder);
        _held.Dispose();
        File.Delete(Folder + Ending);
    }

    private static void Sweep(string printFolder)
    {
        foreach (var folder in Directory.EnumerateDirectories(printFolder, Prefix + "*").ToList())
        {
            try
            {
                using var held = Hold(folder);
                Clear(folder);
            }
            // Another run draws there.
            catch (IOException failure) when (failure.GetType() == typeof(IOException))
            {
                continue;
            }

            File.Delete(folder + Ending);
        }
    }

    private static FileStream Hold(string folder) =>
        new(folder + Ending, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
