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
        var offset = CompileOption(compiler, "offset", Offset);
        var limit = CompileOption(compiler, "limit", Limit);
        return (frame, state) =>
        {
            var items = Items(compiler, list(frame));
            var first = Math.Clamp(offset(frame) ?? 0, 0, items.Count);
            var count = Math.Clamp(limit(frame) ?? long.MaxValue, 0, items.Count - first);
            state.Begin(items, first, count, IsReversed, frame.Text);
            return count > 0;
        };
    }

    private Sequence Items(Compiler compiler, Value list) =>
        list.IsNull ? Sequence.Empty
        : Sequence.TryOf(list, out var items) ? items
        : throw compiler.Fault(List.Span, $"a loop wants a list, found {Described.Of(list)}");

    /// <summary>How many columns a row has; null where all stand in one.</summary>
    public Func<Frame, long?> CompileColumns(Compiler compiler) => CompileOption(compiler, "cols", Columns);

    private static Func<Frame, long?> CompileOption(Compiler compiler, string name, Expression? expression)
    {
        if (expression is null)
            return static _ => null;
        var read = expression.Compile(compiler);
        return frame => read(frame) is var number && number.IsWhole
            ? number.Whole
            : throw compiler.Fault(expression.Span, $"`{name}` wants a whole number, found {Described.Of(number)}");
    }

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
