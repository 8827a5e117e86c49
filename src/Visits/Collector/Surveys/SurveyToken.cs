using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Annai.Events;

namespace Annai.Collector.Surveys;

/// <summary>
/// The number of one form, with the time at which it was opened, signed. The answers are counted under this number, so
/// that sending a form twice counts once. The key is gone with the process.
/// </summary>
internal sealed class SurveyToken
{
    private const int TimeBytes = sizeof(long);
    private const int IdBytes = 16;
    private const int SignedBytes = TimeBytes + IdBytes;
    private const int SignatureBytes = 16;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);

    /// <param name="path">The survey that it is for.</param>
    /// <param name="now">The time.</param>
    public string New(string path, DateTimeOffset now)
    {
        Span<byte> token = stackalloc byte[SignedBytes + SignatureBytes];
        BinaryPrimitives.WriteInt64BigEndian(token, now.ToUnixTimeMilliseconds());
        RandomNumberGenerator.Fill(token[TimeBytes..SignedBytes]);
        Sign(token[..SignedBytes], path, token[SignedBytes..]);
        return Base64Url.EncodeToString(token);
    }

    /// <returns>When the form was opened, and its number; null where this process did not sign it.</returns>
    public (DateTimeOffset Opened, EventId Id)? Read(string text, string path)
    {
        Span<byte> token = stackalloc byte[SignedBytes + SignatureBytes];
        Span<byte> signature = stackalloc byte[SignatureBytes];
        if (!Base64Url.IsValid(text)
            || !Base64Url.TryDecodeFromChars(text, token, out var written) || written != token.Length)
            return null;
        Sign(token[..SignedBytes], path, signature);
        return CryptographicOperations.FixedTimeEquals(signature, token[SignedBytes..])
            ? (DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(token)),
                new EventId(BinaryPrimitives.ReadUInt128BigEndian(token[TimeBytes..])))
            : null;
    }

    private void Sign(ReadOnlySpan<byte> what, string path, Span<byte> signature)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(what);
        hash.AppendData(Encoding.UTF8.GetBytes(path));
        hash.GetHashAndReset().AsSpan(0, SignatureBytes).CopyTo(signature);
    }
}
