using System.Text;

namespace Annai.Templates.Running;

/// <summary>Text of a template outside its code, ready to be copied to either kind of output.</summary>
internal sealed class StaticText
{
    /// <summary>
    /// Text up to this length is copied as so many bytes, which is one move; the surplus is overwritten.
    /// </summary>
    public const int Short = 32;

    public StaticText(string signs)
    {
        Signs = signs.PadRight(Short / sizeof(char), '\0').ToCharArray();
        SignsLength = signs.Length;
        Length = Encoding.UTF8.GetByteCount(signs);
        Utf8 = new byte[Math.Max(Length, Short)];
        Encoding.UTF8.GetBytes(signs, Utf8);
    }

    public char[] Signs { get; }

    /// <summary>How many of <see cref="Signs"/> are text.</summary>
    public int SignsLength { get; }

    /// <summary>How many of <see cref="Utf8"/> are text.</summary>
    public int Length { get; }

    public byte[] Utf8 { get; }
}
