using System.Text;
using System.Xml;

namespace Annai.Sheets.Workbooks;

/// <summary>
/// Reads the XML of a part node by node, by local names: the strict and the usual kind differ in their namespaces only.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly PartStream _stream;
    private readonly XmlReader _xml;

    public PartReader(PartStream stream)
    {
        _stream = stream;
        _xml = XmlReader.Create(stream, Settings);
    }

    public int Depth => _xml.Depth;

    /// <summary>Whether the element that begins here ends here too.</summary>
    public bool IsEmpty => _xml.IsEmptyElement;

    /// <summary>An attribute without a prefix.</summary>
    public string? this[string name] => _xml.GetAttribute(name);

    public bool Next()
    {
        _stream.BeginNode();
        if (!_xml.Read())
            return false;
        return _xml.Depth <= Limits.Depth
            ? true
            : throw new InvalidDataException($"its elements are nested more than {Limits.Depth} deep");
    }

    public bool Starts(string name) => _xml.NodeType == XmlNodeType.Element && _xml.LocalName == name;

    public bool Ends(string name) => _xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == name;

    /// <summary>The number of an attribute; null where there is none, or anything else.</summary>
    public int? Number(string name) => CellReference.Number(this[name]);

    /// <summary>The attribute <c>r:id</c>, whatever its prefix.</summary>
    public string? RelationId()
    {
        string? id = null;
        while (_xml.MoveToNextAttribute())
            if (_xml.LocalName == "id" && _xml.Prefix.Length > 0)
                id = _xml.Value;
        _xml.MoveToElement();
        return id;
    }

    /// <summary>
    /// The text of the element that begins here, without what says how it is read aloud; at most a character more than
    /// a cell may have.
    /// </summary>
    public string Text()
    {
        if (_xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var (depth, isText, isAloud) = (_xml.Depth, _xml.LocalName is "t" or "v", false);
        while (Next() && _xml.Depth > depth)
            if (_xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false })
                (isText, isAloud) = (_xml.LocalName == "t", isAloud || _xml.LocalName == "rPh");
            else if (_xml.NodeType == XmlNodeType.EndElement)
                (isText, isAloud) = (false, isAloud && _xml.LocalName != "rPh");
            else if (isText && !isAloud)
                text.Append(_xml.Value.AsSpan(0, Math.Min(_xml.Value.Length, Limits.Cell + 1 - text.Length)));
        return EscapedText.Read(text.ToString());
    }

    public void Dispose() => _xml.Dispose();
}
