using Annai.Diagnostics;

namespace Annai.Templates.Syntax;

/// <summary>The words between `{{` and `}}`.</summary>
internal sealed class CodeLexer(Source source, int at, List<Token> tokens, Findings findings)
{
    private const int DeepestInterpolation = 50;
    private const string StringEnd = "a string ends with the quote it begins with";

    // Longest first, so that `..<` is not read as `..`.
    private static readonly string[] Operators =
    [
        "..<", "...", "//=", "??=",
        "==", "!=", "<=", ">=", "&&", "||", "??", "?!", "?.", "?[", "..", "//", "<<", ">>",
        "++", "--", "+=", "-=", "*=", "/=", "%=", "|>",
        "+", "-", "*", "/", "%", "<", ">", "!", "=", "|", "&", "?", ":", ".", ",",
        "(", ")", "[", "]", "{", "}", "@", "^",
    ];

    private readonly string _text = source.Text;
    private int _depth;
    private int _interpolations;
    private bool _afterSpace;

    public int At { get; private set; } = at;

    /// <summary>Reads up to and over the closing braces; null if the text ends before.</summary>
    public Trim? ReadToClosing()
    {
        while (At < _text.Length)
        {
            if (Closing() is { } trim)
                return trim;
            ReadWord();
        }

        return null;
    }

    // Inside an object's braces `}}` closes two objects, not the code.
    private Trim? Closing()
    {
        var trim = Trim.From(_text, At);
        if (_depth > 0 || !Starts(At + trim.Length, "}}"))
            return null;
        tokens.Add(new Token(TokenKind.CodeExit, At, At + trim.Length + 2, "", _afterSpace));
        At += trim.Length + 2;
        return trim;
    }

    private bool Starts(int at, string signs) => string.CompareOrdinal(_text, at, signs, 0, signs.Length) == 0;

    private void ReadWord()
    {
        var sign = _text[At];
        if (sign is '\n' or ';')
            Add(TokenKind.EndOfStatement, At + 1);
        else if (char.IsWhiteSpace(sign))
            SkipSpace();
        else if (sign == '#')
            SkipComment();
        else if (sign is '"' or '\'' or '`')
            ReadString(sign);
        else if (Starts(At, "$\"") || Starts(At, "$'"))
            ReadInterpolated(_text[At + 1]);
        else if (char.IsAsciiDigit(sign))
            ReadNumber();
        else if (sign == '$' || char.IsLetter(sign) || sign == '_')
            ReadName(sign);
        else
            ReadOperator();
    }

    private void SkipSpace()
    {
        At++;
        _afterSpace = true;
    }

    private void SkipComment()
    {
        var isBlock = Starts(At, "##");
        At += isBlock ? 2 : 1;
        while (At < _text.Length && !Starts(At, "}}") && !IsTrimmedClosing() && !EndsComment(isBlock))
            At++;
        if (isBlock && Starts(At, "##"))
            At += 2;
    }

    private bool EndsComment(bool isBlock) => isBlock ? Starts(At, "##") : _text[At] == '\n';

    private bool IsTrimmedClosing() => _text[At] is '-' or '~' && Starts(At + 1, "}}");

    private void ReadString(char quote)
    {
        var value = StringLiteral.Read(_text, At, quote);
        if (value.Mistake is { } mistake)
            Report(At, value.End, mistake, StringEnd);
        Add(TokenKind.String, value.End, value.Text);
    }

    // Text and expressions in turn, between the signs `$(` and `$)`, with `$+` around each expression.
    private void ReadInterpolated(char quote)
    {
        var opened = At;
        if (++_interpolations > DeepestInterpolation)
        {
            var hint = $"they may be nested {DeepestInterpolation} deep";
            Report(At, At + 2, "interpolated strings are nested too deep", hint);
            At = _text.Length;
            return;
        }

        Add(TokenKind.Operator, At + 2, "$(");
        var isClosed = false;
        while (At < _text.Length && !isClosed)
        {
            var part = StringLiteral.Read(_text, At - 1, quote, isInterpolated: true);
            Add(TokenKind.String, part.IsClosed ? part.End - 1 : part.End, part.Text);
            isClosed = part.IsClosed && _text[At] == quote;
            if (part.IsClosed && !isClosed)
                ReadInside();
        }

        if (!isClosed)
            Report(opened, opened + 2, "this string is never closed", StringEnd);
        Add(TokenKind.Operator, Math.Min(At + 1, _text.Length), "$)");
        _interpolations--;
    }

    private void ReadInside()
    {
        Add(TokenKind.Operator, At + 1, "$+");
        var outer = _depth++;
        while (At < _text.Length && !(_text[At] == '}' && _depth == outer + 1))
            ReadWord();
        _depth = outer;
        Add(TokenKind.Operator, Math.Min(At + 1, _text.Length), "$+");
    }

    private void ReadNumber()
    {
        var end = NumberLiteral.EndOf(_text, At);
        Add(TokenKind.Number, end);
    }

    private void ReadName(char sign)
    {
        var end = Starts(At, "$$") ? At + 2 : EndOfName(At + 1);
        // The one name that ends in a question mark: `list.empty?`.
        if (end < _text.Length && _text[end] == '?' && end >= 6 && Starts(end - 6, ".empty"))
            end++;
        Add(sign == '$' ? TokenKind.Local : TokenKind.Name, end);
    }

    private int EndOfName(int from)
    {
        var end = from;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] == '_'))
            end++;
        return end;
    }

    private void ReadOperator()
    {
        if (Array.Find(Operators, signs => Starts(At, signs)) is not { } found)
        {
            Report(At, At + 1, $"`{_text[At]}` means nothing in code", "text stands outside `{{ }}`, or in quotes");
            At++;
            return;
        }

        _depth += found is "{" ? 1 : found is "}" ? -1 : 0;
        Add(TokenKind.Operator, At + found.Length);
    }

    private void Report(int start, int end, string message, string hint) =>
        findings.Add(Codes.TemplateSyntax, source.At(start, end), message, hint);

    private void Add(TokenKind kind, int end, string? text = null)
    {
        tokens.Add(new Token(kind, At, end, text ?? _text[At..end], _afterSpace));
        At = end;
        _afterSpace = false;
    }
}
