using Annai.Diagnostics;
using Annai.Templates.Expressions;
using Annai.Templates.Statements;
using Annai.Templates.Values;

namespace Annai.Templates.Syntax;

/// <summary>
/// Reads the words of a template one after another. A mistake is a finding and the next statement is tried, so that one
/// run tells several. What a statement or an expression looks like stands with each of them.
/// </summary>
internal sealed class Parser(Source source, List<Token> tokens, Findings findings) : TokenReader(tokens)
{
    private const int DeepestNesting = 200;

    // A chain such as `a + b + c` or `a.b.c` is a tree as deep as it is long, and running it must fit the stack.
    private const int LongestChain = 1000;

    private int _nesting;
    private int _links;
    private bool _failed;

    /// <summary>The white space before the code block that is being read.</summary>
    public string Indent { get; private set; } = "";

    /// <summary>Inside the arguments of a call no further call takes arguments without parentheses.</summary>
    public bool InArguments { get; set; }

    /// <summary>In the head of a loop `limit:`, `offset:`, `cols:` and `reversed` belong to the loop.</summary>
    public bool InLoopHead { get; set; }

    /// <summary>Between `?` and `:` a name before a colon names no argument.</summary>
    public bool InCondition { get; set; }

    private bool AtBlockEnd =>
        Current.Kind == TokenKind.End || Current.IsWord("end") || Current.IsWord("else") || Current.IsWord("when");

    public Block Read()
    {
        var block = Block();
        while (Current.Kind != TokenKind.End)
        {
            Report(
                Current,
                $"`{Current.Text}` closes nothing",
                "`if`, `for`, `while`, `case`, `func` and the like open what `end` closes");
            Take();
            block = Block();
        }

        return block;
    }

    /// <summary>The statements up to the word that ends the block around them.</summary>
    public Block Block() => Nested(() =>
    {
        var statements = new List<Statement>();
        while (!AtBlockEnd)
            if (Statement() is { } statement)
                statements.Add(statement);
        return new Block([.. statements]);
    });

    /// <summary>A block inside another, also the `else if` that stands inside the `else`.</summary>
    public Block Nested(Func<Block> parse)
    {
        if (++_nesting > DeepestNesting)
            return TooDeep();
        var block = parse();
        _nesting--;
        return block;
    }

    public void ExpectWord(string word, string grammar)
    {
        if (!TakeWord(word))
            Expected($"`{word}`", grammar);
    }

    public void ExpectSign(string sign, string grammar)
    {
        if (!TakeSign(sign))
            Expected($"`{sign}`", grammar);
    }

    /// <summary>The `end` of a statement, or a finding where the statement was opened.</summary>
    public void End(Token opening, string grammar)
    {
        if (!TakeWord("end"))
            Report(opening, $"`{opening.Text}` opened here is never closed", grammar);
    }

    public void EndOfStatement(string grammar)
    {
        if (!AtEndOfStatement)
            Expected("the end of the statement", grammar);
        while (!AtEndOfStatement)
            Take();
        if (Current.Kind == TokenKind.EndOfStatement)
            Take();
    }

    public VariableExpression Variable(string grammar)
    {
        if (Current.Kind is TokenKind.Name or TokenKind.Local)
            return VariableExpression.Of(Take());
        Expected("a variable", grammar);
        return new VariableExpression(Current.Span, "", false);
    }

    public Expression Expression(string grammar) => Deeper(() => PipeExpression.Parse(this, grammar));

    /// <summary>An expression between brackets, where the rules of what stands around them do not hold.</summary>
    public Expression Inside(string grammar)
    {
        var outer = (InArguments, InLoopHead, InCondition);
        (InArguments, InLoopHead, InCondition) = (false, false, false);
        SkipLines();
        var expression = Expression(grammar);
        SkipLines();
        (InArguments, InLoopHead, InCondition) = outer;
        return expression;
    }

    /// <summary>Guards against an expression nested so deep that parsing it would end the process.</summary>
    public Expression Deeper(Func<Expression> parse)
    {
        if (++_nesting > DeepestNesting)
        {
            TooDeep();
            return new LiteralExpression(Current.Span, Value.Null);
        }

        var expression = parse();
        _nesting--;
        return expression;
    }

    /// <summary>Counts one more operator, member or pipe of the statement; false where it has too many.</summary>
    public bool Link()
    {
        if (_links++ < LongestChain)
            return true;
        Expected(
            $"at most {LongestChain} operators, members and pipes in one statement",
            "split the statement, by a variable for a part of it");
        return false;
    }

    /// <summary>
    /// Says what was expected instead of the current word; only the first mistake of a statement counts.
    /// </summary>
    public void Expected(string what, string grammar)
    {
        if (!_failed)
            Report(Current, $"found {Named(Current)}, expected {what}", grammar);
        _failed = true;
    }

    /// <summary>Says that something which was read cannot stand there.</summary>
    public void Refuse(Range span, string message, string hint)
    {
        if (!_failed)
            findings.Add(Codes.TemplateSyntax, source.At(span), message, hint);
        _failed = true;
    }

    private Statement? Statement()
    {
        switch (Current.Kind)
        {
            case TokenKind.Text:
                var text = Take();
                return new TextStatement(text.Span, text.Text);
            case TokenKind.CodeEnter:
                Indent = Take().Text;
                return null;
            case TokenKind.CodeExit:
                Indent = "";
                Take();
                return null;
            case TokenKind.EndOfStatement:
                Take();
                return null;
            default:
                return CodeStatement();
        }
    }

    private Statement? CodeStatement()
    {
        _failed = false;
        var links = _links;
        _links = 0;
        var statement = Keyword.Parse(this) ?? ExpressionStatement.Parse(this);
        _links = links;
        if (!AtEndOfStatement)
            Expected("the end of the statement", "statements are separated by a new line, `;` or `}}`");
        // After a mistake the rest of the statement is passed over: what follows it is judged by itself.
        while (!AtEndOfStatement)
            Take();
        return statement;
    }

    private Block TooDeep()
    {
        Expected("less nesting", $"a template may be nested {DeepestNesting} deep");
        SkipToEnd();
        return Statements.Block.Empty;
    }

    private void Report(Token token, string message, string hint) =>
        findings.Add(Codes.TemplateSyntax, source.At(token.Span), message, hint);

    private static string Named(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the template",
        TokenKind.CodeExit => "`}}`",
        TokenKind.EndOfStatement => "the end of the statement",
        TokenKind.Text or TokenKind.CodeEnter => "text",
        TokenKind.String => "a string",
        _ => $"`{token.Text}`",
    };
}
