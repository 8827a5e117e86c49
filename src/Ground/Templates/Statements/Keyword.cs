using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>The statements that begin with a word of the language.</summary>
internal static class Keyword
{
    public static Statement? Parse(Parser parser)
    {
        var word = parser.Current;
        // `for.index` and `while.index` are variables.
        if (word.Kind != TokenKind.Name || (word.Text is "for" or "while" && parser.Following.Is(".")))
            return null;
        return word.Text switch
        {
            "if" => IfStatement.Parse(parser, parser.Take()),
            "case" => CaseStatement.Parse(parser, parser.Take()),
            "for" => ForStatement.Parse(parser, parser.Take()),
            "tablerow" => TableRowStatement.Parse(parser, parser.Take()),
            "while" => WhileStatement.Parse(parser, parser.Take()),
            "capture" => CaptureStatement.Parse(parser, parser.Take()),
            "func" => FuncStatement.Parse(parser, parser.Take()),
            "with" => WithStatement.Parse(parser, parser.Take()),
            "wrap" => WrapStatement.Parse(parser, parser.Take()),
            "import" => ImportStatement.Parse(parser, parser.Take()),
            "readonly" => ReadOnlyStatement.Parse(parser, parser.Take()),
            "ret" => RetStatement.Parse(parser, parser.Take()),
            "break" => new JumpStatement(parser.Take().Span, Flow.Break),
            "continue" => new JumpStatement(parser.Take().Span, Flow.Continue),
            _ => null,
        };
    }
}
