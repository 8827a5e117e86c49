using Annai.Diagnostics;

namespace Annai.Templates.Syntax;

/// <summary>The words between `{{` and `}}`.</summary>
internal sealed class CodeLexer(Source source, int at, List<Token> tokens, Findings findings)
{
    // Longest first, so that `..<` is not read as `..`.
    private static readonly string[] Operators =
    [
        "..<", "//=", "==", "!=", "<=", ">=", "&&", "||", "??", "?!", "?.", "?[", "..", "//", "<<", ">>", "++", "--", "+=",
        "-=", "*=", "/=", "%=", "...", "+", "-", "*", "/", "%", "<", ">", "!", "=", "|", "&", "?", ":", ".", ",", "(", ")",
        "[", "]", "{", "}", "@", "^",
    ];

    private readonly string _text = source.Text;
    private int _depth;
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
        while (At < _text.Length && !Starts(At, "}}") && !IsTrimmedClosing() && !(isBlock ? Starts(At, "##") : _text[At] == '\n'))
            At++;
        if (isBlock && Starts(At, "##"))
            At += 2;
    }

    private bool IsTrimmedClosing() => _text[At] is '-' or '~' && Starts(At + 1, "}}");

    private void ReadString(char quote)
    {
        var value = StringLiteral.Read(_text, At, quote);
        if (value.Mistake is { } mistake)
            findings.Add(Codes.TemplateSyntax, source.At(At, value.End), mistake, "a string ends with the quote it begins with");
        Add(TokenKind.String, value.End, value.Text);
    }

    private void ReadNumber()
    {
        var end = EndOf(At, char.IsAsciiDigit);
        var isFraction = end + 1 < _text.Length && _text[end] == '.' && char.IsAsciiDigit(_text[end + 1]);
        Add(isFraction ? TokenKind.Fraction : TokenKind.Whole, isFraction ? EndOf(end + 1, char.IsAsciiDigit) : end);
    }

    private void ReadName(char sign)
    {
        var end = EndOf(At + 1, letter => char.IsLetterOrDigit(letter) || letter == '_');
        Add(sign == '$' ? TokenKind.Local : TokenKind.Name, end);
    }

    private int EndOf(int from, Func<char, bool> belongs)
    {
        var end = from;
        while (end < _text.Length && belongs(_text[end]))
            end++;
        return end;
    }

    private void ReadOperator()
    {
        if (Array.Find(Operators, signs => Starts(At, signs)) is not { } found)
        {
            findings.Add(Codes.TemplateSyntax, source.At(At, At + 1), $"`{_text[At]}` means nothing in code", "text stands outside `{{ }}`, or in quotes");
            At++;
            return;
        }

        _depth += found is "{" ? 1 : found is "}" ? -1 : 0;
        Add(TokenKind.Operator, At + found.Length);
    }

    private void Add(TokenKind kind, int end, string? text = null)
    {
        tokens.Add(new Token(kind, At, end, text ?? _text[At..end], _afterSpace));
        At = end;
        _afterSpace = false;
    }
}
