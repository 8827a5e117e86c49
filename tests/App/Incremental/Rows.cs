namespace Annai.Tests.App.Incremental;

/// <summary>A table whose rows are edited: none of its cells holds a comma.</summary>
internal sealed class Rows
{
    private readonly EditedSite _site;
    private readonly string _path;
    private readonly List<string> _columns;
    private readonly List<string[]> _rows;

    public Rows(EditedSite site, string path)
    {
        (_site, _path) = (site, path);
        var lines = site.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _columns = [.. lines.Take(1).SelectMany(line => line.Split(','))];
        _rows = [.. lines.Skip(1).Select(line => line.Split(',')).Where(cells => cells.Length == _columns.Count)];
    }

    public bool IsEmpty => _rows.Count == 0;

    public IReadOnlyList<string> Column(string name) =>
        _columns.IndexOf(name) is >= 0 and var column ? [.. _rows.Select(row => row[column])] : [];

    public int AnyRow() => _site.Random.Next(_rows.Count);

    /// <returns>Whether there is such a column, and the cell says something else now.</returns>
    public bool Set(int row, string column, string value)
    {
        var at = _columns.IndexOf(column);
        if (at < 0 || row < 0 || row >= _rows.Count || _rows[row][at] == value)
            return false;
        _rows[row][at] = value;
        return true;
    }

    public string[] Take(int row)
    {
        var taken = _rows[row];
        _rows.RemoveAt(row);
        return taken;
    }

    public string[] Copy(int row) => [.. _rows[row]];

    public void Put(string[] row) => _rows.Insert(_site.Random.Next(_rows.Count + 1), row);

    public void Save() =>
        _site.Write(_path, string.Concat(_rows.Prepend([.. _columns]).Select(row => string.Join(',', row) + "\n")));
}
