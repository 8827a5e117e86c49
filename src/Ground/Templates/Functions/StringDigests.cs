using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>The functions of `string` that make a digest or another spelling of a text's UTF-8.</summary>
[SuppressMessage("Security", "CA5350", Justification = "the language has these functions; nothing here relies on them")]
[SuppressMessage("Security", "CA5351", Justification = "the language has these functions; nothing here relies on them")]
internal static class StringDigests
{
    public static Value Md5(CallArguments arguments) => Digest(arguments, MD5.HashData);

    public static Value Sha1(CallArguments arguments) => Digest(arguments, SHA1.HashData);

    public static Value Sha256(CallArguments arguments) => Digest(arguments, SHA256.HashData);

    public static Value Sha512(CallArguments arguments) => Digest(arguments, SHA512.HashData);

    public static Value HmacSha1(CallArguments arguments) =>
        Digest(arguments, text => HMACSHA1.HashData(Bytes(arguments, 1), text));

    public static Value HmacSha256(CallArguments arguments) =>
        Digest(arguments, text => HMACSHA256.HashData(Bytes(arguments, 1), text));

    public static Value HmacSha512(CallArguments arguments) =>
        Digest(arguments, text => HMACSHA512.HashData(Bytes(arguments, 1), text));

    public static Value Base64Encode(CallArguments arguments) => Value.Of(Convert.ToBase64String(Bytes(arguments, 0)));

    public static Value Base64Decode(CallArguments arguments)
    {
        try
        {
            return Value.Of(Encoding.UTF8.GetString(Convert.FromBase64String(arguments.Text(0))));
        }
        catch (FormatException)
        {
            throw arguments.Unlike("Base64", 0);
        }
    }

    private static Value Digest(CallArguments arguments, Func<byte[], byte[]> digest) =>
        Value.Of(Convert.ToHexStringLower(digest(Bytes(arguments, 0))));

    private static byte[] Bytes(CallArguments arguments, int place) => Encoding.UTF8.GetBytes(arguments.Text(place));
}
