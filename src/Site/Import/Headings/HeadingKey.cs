using Annai.Content.Matching;

namespace Annai.Import.Headings;

/// <summary>The spelling under which headings are compared: 名称_カナ, 名称カナ and 名称（カナ） are one.</summary>
internal static class HeadingKey
{
    public static string Of(string heading) =>
        string.Concat(Normalised.Of(heading).Where(sign => char.IsLetterOrDigit(sign) && sign != 'ー'));
}
