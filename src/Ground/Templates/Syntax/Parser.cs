using Annai.Diagnostics;
using Annai.Templates.Expressions;
using Annai.Templates.Running;
using Annai.Templates.Statements;

namespace Annai.Templates.Syntax;

/// <summary>
/// Reads the words of a template into statements. A mistake is a finding and the next statement is tried, so that one
/// run tells several.
/// </summary>
internal sealed class Parser(Source source, List<Token> tokens, Findings findings)
{
    private const int DeepestNesting = 200;

    private int _next;
    private int _nesting;
    private bool _failed;

    public Token Current => tokens[_next];

    public bool AtEndOfStatement =>
        Current.Kind is TokenKind.End or TokenKind.CodeExit or TokenKind.EndOfStatement or TokenKind.CodeEnter or TokenKind.Text;

    private bool AtBlockEnd => Current.Kind == TokenKind.End || Current.IsWord("end") || Current.IsWord("else");

    public Block Read()
    {
        var block = Block();
        while (Current.Kind != TokenKind.End)
        {
            Report(Current, $"`{Current.Text}` closes nothing", "an `if`, `for`, `capture` or `func` opens what `end` closes");
            Take();
            block = Block();
        }

        return block;
    }

    /// <summary>The statements up to the word that ends the block around them.</summary>
    public Block Block()
    {
        if (++_nesting > DeepestNesting)
            return TooDeep();
        var statements = new List<Statement>();
        while (!AtBlockEnd)
            if (Statement() is { } statement)
                statements.Add(statement);
        _nesting--;
        return new Block([.. statements]);
    }

    public Token Take() => tokens[_next + 1 < tokens.Count ? _next++ : _next];

    public bool TakeWord(string word)
    {
        var found = Current.IsWord(word);
        if (found)
            Take();
        return found;
    }

    public bool TakeSign(string sign)
    {
        var found = Current.Is(sign);
        if (found)
            Take();
        return found;
    }

    /// <summary>A `|`, also one that begins the next line.</summary>
    public bool TakePipe()
    {
        var ahead = _next;
        while (tokens[ahead].Kind == TokenKind.EndOfStatement)
            ahead++;
        if (!tokens[ahead].Is("|"))
            return false;
        _next = ahead;
        Take();
        return true;
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

    /// <summary>Says what was expected instead of the current word; only the first mistake of a statement counts.</summary>
    public void Expected(string what, string grammar)
    {
        if (!_failed)
            Report(Current, $"found {Named(Current)}, expected {what}", grammar);
        _failed = true;
    }

    public Range SpanFrom(Range start) => start.Start.Value..Math.Max(start.End.Value, tokens[Math.Max(0, _next - 1)].End);

    private Statement? Statement()
    {
        switch (Current.Kind)
        {
            case TokenKind.Text:
                var text = Take();
                return new TextStatement(text.Span, text.Text);
            case TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.EndOfStatement:
                Take();
                return null;
            default:
                return CodeStatement();
        }
    }

    private Statement? CodeStatement()
    {
        _failed = false;
        var statement = Current.Text switch
        {
            _ when Current.Kind != TokenKind.Name => ExpressionOrAssignment(),
            "if" => IfStatement.Parse(this, Take()),
            "for" when !tokens[_next + 1].Is(".") => ForStatement.Parse(this, Take()),
            "capture" => CaptureStatement.Parse(this, Take()),
            "func" => FuncStatement.Parse(this, Take()),
            "ret" => RetStatement.Parse(this, Take()),
            "break" => new JumpStatement(Take().Span, Flow.Break),
            "continue" => new JumpStatement(Take().Span, Flow.Continue),
            _ => ExpressionOrAssignment(),
        };
        EndStatement();
        return statement;
    }

    private Statement ExpressionOrAssignment()
    {
        const string grammar = "<expression>, or <variable> = <expression>";
        var expression = Expression(grammar);
        return expression is CallExpression { Variable: { } variable } && TakeSign("=")
            ? new AssignStatement(SpanFrom(variable.Span), variable, Expression(grammar))
            : new ExpressionStatement(expression);
    }

    // After a mistake the rest of the statement is passed over: what follows it is judged by itself.
    private void EndStatement()
    {
        if (!AtEndOfStatement)
            Expected("the end of the statement", "statements are separated by a new line, `;` or `}}`");
        while (!AtEndOfStatement)
            Take();
    }

    private Block TooDeep()
    {
        Expected("less nesting", "a template may be nested 200 deep");
        _next = tokens.Count - 1;
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
        _ => $"`{token.Text}`",
    };
}
