using System.Globalization;

namespace Annai.App.CommandLine;

/// <summary>One line that is written over, for a person who waits; a pipe gets nothing.</summary>
internal sealed class ProgressLine(Surroundings surroundings, string verb, int all) : IDisposable
{
    private readonly Lock _gate = new();
    private int _done;
    private string _shown = "";

    public void Step()
    {
        lock (_gate)
        {
            _done++;
            Show(string.Create(CultureInfo.InvariantCulture, $"{verb} {_done}/{all}"));
        }
    }

    /// <summary>Leaves an empty line, where findings or the summary begin; another step shows it again.</summary>
    public void Clear()
    {
        Show(new string(' ', _shown.Length));
        Show("");
    }

    public void Dispose() => Clear();

    private void Show(string line)
    {
        if (!surroundings.IsTerminal)
            return;
        surroundings.Error.Write('\r' + line);
        _shown = line;
    }
}
