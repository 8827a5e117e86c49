using System.Text;
using Annai.Content;
using Markdig.Syntax.Inlines;

namespace Annai.Pages.Drawing;

/// <summary>What a piece of Markdown says, without its markup.</summary>
internal static class InlineText
{
    /// <param name="container">The piece.</param>
    /// <param name="filling">What its values say; without it they stand as the author wrote them.</param>
    public static string Of(ContainerInline? container, TextFilling? filling)
    {
        var text = new StringBuilder();
        foreach (var inline in container ?? [])
            text.Append(Of(inline, filling));
        return text.ToString();
    }

    private static string Of(Inline inline, TextFilling? filling) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        TextValueInline value => filling?.Of(value.Value) ?? value.Value.ToString(),
        LineBreakInline => " ",
        ContainerInline nested => Of(nested, filling),
        _ => "",
    };
}
