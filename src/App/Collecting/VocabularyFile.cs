using Annai.Diagnostics;
using Annai.Events.Wording;

namespace Annai.App.Collecting;

/// <summary>One vocabulary on disk, and what of it is known.</summary>
internal sealed class VocabularyFile(string path)
{
    private (DateTime Written, long Length) _stamp;

    /// <summary>The last one that could be read, or null.</summary>
    public Vocabulary? Vocabulary { get; private set; }

    /// <returns>Whether it is another than before.</returns>
    public bool Look(Findings findings)
    {
        var file = new FileInfo(path);
        if (!file.Exists || (file.LastWriteTimeUtc, file.Length) is var stamp && stamp == _stamp)
            return false;
        _stamp = stamp;
        try
        {
            if (Annai.Events.Wording.Vocabulary.Read(File.ReadAllBytes(path), path, findings) is not { } read)
                return false;
            Vocabulary = read;
            return true;
        }
        catch (IOException)
        {
            // A build is putting another in its place: the next look finds it.
            _stamp = default;
            return false;
        }
    }
}
