using Annai.Diagnostics;
using Annai.Events;

namespace Annai.App.Serving;

/// <summary>
/// The vocabulary on disk, read anew when a build has written it: a new notice counts from its first visit.
/// </summary>
internal sealed class VocabularyFile
{
    private readonly string _path;
    private readonly Lock _gate = new();
    private DateTime _written;
    private Vocabulary _vocabulary;

    private VocabularyFile(string path, DateTime written, Vocabulary vocabulary)
    {
        _path = path;
        _written = written;
        _vocabulary = vocabulary;
    }

    public static VocabularyFile? Open(string path, Findings findings)
    {
        var written = File.GetLastWriteTimeUtc(path);
        return Vocabulary.Read(File.ReadAllBytes(path), path, findings) is { } vocabulary
            ? new VocabularyFile(path, written, vocabulary)
            : null;
    }

    public Vocabulary Current()
    {
        lock (_gate)
        {
            var written = File.GetLastWriteTimeUtc(_path);
            if (written == _written)
                return _vocabulary;
            _written = written;
            return _vocabulary = Vocabulary.Read(File.ReadAllBytes(_path), _path, new Findings()) ?? _vocabulary;
        }
    }
}
