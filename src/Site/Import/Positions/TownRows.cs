using Annai.Content;

namespace Annai.Import.Positions;

/// <summary>All that the tables know of one part of town as they write it: its blocks, or its middle alone.</summary>
internal sealed class TownRows(string written)
{
    private readonly Dictionary<string, TownBlock> _blocks = new(StringComparer.Ordinal);
    private Coordinates? _given;

    public string Written => written;

    /// <summary>As the table of parts of town has it; else the mean of its blocks.</summary>
    public Coordinates Middle => _given ?? Mean.Of(_blocks.Values.Select(block => block.Position));

    public void Place(Coordinates middle) => _given ??= middle;

    /// <summary>Several rows may be of one block; the first stands for it, or the one that says that it does.</summary>
    public void Place(string block, TownBlock row)
    {
        if (!_blocks.TryAdd(block, row) && row.IsRepresentative && !_blocks[block].IsRepresentative)
            _blocks[block] = row;
    }

    public Coordinates? Block(string block) => _blocks.TryGetValue(block, out var found) ? found.Position : null;
}
