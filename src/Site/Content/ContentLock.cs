namespace Annai.Content;

/// <summary>
/// Holds a site's content for one writer: two that write side by side would lose what one of them wrote.
/// </summary>
public sealed class ContentLock : IDisposable
{
    private readonly FileStream _file;

    private ContentLock(FileStream file) => _file = file;

    /// <returns>The lock, or null while another program has it.</returns>
    public static ContentLock? Take(string siteFolder)
    {
        var folder = Path.Combine(siteFolder, "var");
        Directory.CreateDirectory(folder);
        try
        {
            var path = Path.Combine(folder, "content.lock");
            return new ContentLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        // The one answer of the system to a file that somebody else holds.
        catch (IOException failure) when (failure.GetType() == typeof(IOException))
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
