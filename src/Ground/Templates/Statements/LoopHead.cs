using Annai.Templates.Expressions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Statements;

/// <summary>
/// What `for` and `tablerow` share: `x in list offset: 2 limit: 3 reversed`, and `cols: 2` for the latter.
/// </summary>
internal sealed record LoopHead(
    VariableExpression Variable,
    Expression List,
    Expression? Offset,
    Expression? Limit,
    Expression? Columns,
    bool IsReversed)
{
    public static bool IsOption(Token name, Token following) =>
        name.Kind == TokenKind.Name
        && (name.Text == "reversed" || (name.Text is "offset" or "limit" or "cols" && following.Is(":")));

    public static LoopHead Parse(Parser parser, string grammar)
    {
        var variable = parser.Variable(grammar);
        parser.ExpectWord("in", grammar);
        parser.InLoopHead = true;
        var head = new LoopHead(variable, parser.Expression(grammar), null, null, null, false);
        while (IsOption(parser.Current, parser.Following))
            head = head.With(parser, grammar);
        parser.InLoopHead = false;
        parser.EndOfStatement(grammar);
        return head;
    }

    /// <summary>Compiles to what begins the loop, and says whether there is anything to go through.</summary>
    public Func<Frame, LoopState, bool> Compile(Compiler compiler)
    {
        var list = List.Compile(compiler);
        var offset = Offset?.Compile(compiler);
        var limit = Limit?.Compile(compiler);
        return (frame, state) =>
        {
            var items = Items(compiler, list(frame));
            var first = Math.Clamp(Number(compiler, Offset, offset, frame) ?? 0, 0, items.Count);
            var count = Math.Clamp(Number(compiler, Limit, limit, frame) ?? long.MaxValue, 0, items.Count - first);
            state.Begin(items, first, count, IsReversed, frame.Text);
            return count > 0;
        };
    }

    private Sequence Items(Compiler compiler, Value list) =>
        list.IsNull ? Sequence.Empty
        : Sequence.TryOf(list, out var items) ? items
        : throw compiler.Fault(List.Span, "this is no list, so a loop cannot go through it");

    /// <summary>How many columns a row has; null where all stand in one.</summary>
    public Func<Frame, long?> CompileColumns(Compiler compiler)
    {
        var columns = Columns?.Compile(compiler);
        return frame => Number(compiler, Columns, columns, frame);
    }

    private static long? Number(Compiler compiler, Expression? expression, Read? read, Frame frame) =>
        read is null ? null
        : read(frame) is { IsWhole: true } number ? number.Whole
        : throw compiler.Fault(expression!.Span, "this is no whole number");

    private LoopHead With(Parser parser, string grammar)
    {
        var option = parser.Take().Text;
        if (option == "reversed")
            return this with { IsReversed = true };
        parser.ExpectSign(":", grammar);
        var value = BinaryExpression.Parse(parser, grammar);
        return option switch
        {
            "offset" => this with { Offset = value },
            "limit" => this with { Limit = value },
            _ => this with { Columns = value },
        };
    }
}
