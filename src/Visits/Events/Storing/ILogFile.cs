namespace Annai.Events.Storing;

/// <summary>The little that the log asks of a disk, so that a test can put one in its place that fails.</summary>
public interface ILogFile : IDisposable
{
    long Length { get; set; }

    void Write(ReadOnlySpan<byte> bytes, long at);

    /// <summary>Returns once the bytes would survive a power cut.</summary>
    void Flush();
}
