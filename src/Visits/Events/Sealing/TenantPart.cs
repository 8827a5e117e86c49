using System.IO.Compression;
using System.Security.Cryptography;

namespace Annai.Events.Sealing;

/// <summary>One city's lines of a segment, while they are being written compressed.</summary>
internal sealed class TenantPart : IDisposable
{
    private readonly FileStream _file;
    private readonly GZipStream _compressed;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _bytes;
    private int _events;

    public TenantPart(string path)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
        _compressed = new GZipStream(_file, CompressionLevel.Optimal, leaveOpen: true);
    }

    public void Add(ReadOnlySpan<byte> line)
    {
        _compressed.Write(line);
        _hash.AppendData(line);
        _bytes += line.Length;
        _events++;
    }

    /// <summary>Writes the rest, and waits until it is on disk.</summary>
    public SealManifest End()
    {
        _compressed.Dispose();
        _file.Flush(flushToDisk: true);
        _file.Position = 0;
        return new SealManifest(
            _events,
            _bytes,
            Convert.ToHexStringLower(_hash.GetHashAndReset()),
            Convert.ToHexStringLower(SHA256.HashData(_file)));
    }

    public void Dispose()
    {
        _compressed.Dispose();
        _file.Dispose();
        _hash.Dispose();
    }
}
