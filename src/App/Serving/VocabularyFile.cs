using Annai.Diagnostics;
using Annai.Events.Wording;

namespace Annai.App.Serving;

/// <summary>
/// The vocabulary on disk, read anew when a build has written it: a new notice counts from its first visit. Before the
/// first build nothing is known, and nothing is counted.
/// </summary>
internal sealed class VocabularyFile(string path)
{
    private readonly Lock _gate = new();
    private DateTime _written;
    private Vocabulary _vocabulary = Vocabulary.Of(new VocabularyIds { Tenant = "none" });

    public Vocabulary Current()
    {
        lock (_gate)
        {
            var written = File.GetLastWriteTimeUtc(path);
            if (written == _written || !File.Exists(path))
                return _vocabulary;
            _written = written;
            return _vocabulary = Vocabulary.Read(File.ReadAllBytes(path), path, new Findings()) ?? _vocabulary;
        }
    }
}
