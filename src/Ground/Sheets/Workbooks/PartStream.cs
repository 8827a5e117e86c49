namespace Annai.Sheets.Workbooks;

/// <summary>What is unpacked of a part, counted as it comes: what a zip says of its sizes may be a lie.</summary>
internal sealed class PartStream(Stream unpacked, long packedLength, Action<long> count) : Stream
{
    private long _read;
    private long _nodeStart;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public void BeginNode() => _nodeStart = _read;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var length = unpacked.Read(buffer);
        _read += length;
        count(_read);
        if (_read > Limits.SmallPart && _read / Limits.PackedTimes > packedLength)
            throw new InvalidDataException($"it unpacks to more than {Limits.PackedTimes} times its size");
        if (_read - _nodeStart > Limits.Node)
            throw new InvalidDataException($"it has a tag or a text of more than {Limits.Node >> 20} MB");
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }
}
