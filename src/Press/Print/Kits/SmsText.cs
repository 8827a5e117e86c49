using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annai.Diagnostics;
using Annai.Templates;

namespace Annai.Print.Kits;

/// <summary>The text of a message with a code: carriers count its parts, and refuse some signs.</summary>
/// <param name="Text">What is sent.</param>
/// <param name="Tel">Whom to call to be written to no more.</param>
public sealed record SmsText(string Text, string Tel)
{
    private const string Name = "print/sms.txt";

    // One message alone, and each of several, which have to say which they are.
    private const int Alone = 70;
    private const int Together = 67;

    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(
        932, new EncoderExceptionFallback(), DecoderFallback.ExceptionFallback)!;

    /// <summary>Carriers count the units of UTF-16, line ends among them.</summary>
    public int Length => Text.Length;

    public int Parts => Length <= Alone ? 1 : (Length + Together - 1) / Together;

    /// <summary>How many signs fewer would cost one part less; nothing where it is one.</summary>
    public int Over => Parts == 1 ? 0 : Length - (Parts == 2 ? Alone : Together * (Parts - 1));

    /// <summary>The signs that a carrier does not send, or sends as another one.</summary>
    public ImmutableArray<string> Refused =>
        [.. Text.EnumerateRunes().Where(IsRefused).Select(sign => sign.ToString()).Distinct(StringComparer.Ordinal)];

    public static SmsText? Of(CodeOrder order, Func<string, Template?> templates, Findings findings) =>
        KitTemplate.Render(Name, templates, order, escapesHtml: false, findings) is { } text
            ? new SmsText(text.Trim(), order.Tel)
            : null;

    /// <summary>The file for whoever sends it.</summary>
    public byte[] File() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"""
        【本文】
        {Text}

        【文字数】{Length}文字（改行も1文字と数えています）
        【通数】{Parts}通分（70文字まで1通、134文字まで2通、201文字まで3通）{Saving}
        【送れない文字】{(Refused.IsEmpty ? "ありません" : string.Join('、', Refused.Select(Seen)))}
        【配信停止の連絡先】{StopLine}

        """));

    private string Saving => Over == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"。あと{Over}文字減らすと{Parts - 1}通分になります");

    private string StopLine => Text.Contains(Tel, StringComparison.Ordinal)
        ? $"{Tel}（本文に入っています）"
        : $"{Tel}（本文に入っていません。配信停止の連絡先を本文に入れてください）";

    // What cannot be seen is named by its number.
    private static string Seen(string sign)
    {
        var rune = Rune.GetRuneAt(sign, 0);
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.PrivateUse
            ? $"U+{rune.Value:X4}"
            : sign;
    }

    // Some turn the wave into another one, and one of them knows Shift_JIS alone.
    private static bool IsRefused(Rune sign)
    {
        if (sign.Value is '~' or '〜' or '～' || (Rune.IsControl(sign) && sign.Value != '\n'))
            return true;
        try
        {
            ShiftJis.GetByteCount(sign.ToString());
            return false;
        }
        catch (EncoderFallbackException)
        {
            return true;
        }
    }
}
