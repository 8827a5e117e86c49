using Annai.Diagnostics;

namespace Annai.Templates.Syntax;

/// <summary>
/// Cuts a template into text and the words of its code, and applies `{{-`, `-}}`, `{{~` and `~}}` to the text.
/// </summary>
internal sealed class Lexer
{
    private readonly Source _source;
    private readonly string _text;
    private readonly Findings _findings;
    private readonly List<Token> _tokens = [];
    private int _at;

    private Lexer(Source source, Findings findings)
    {
        _source = source;
        _text = source.Text;
        _findings = findings;
    }

    public static List<Token> Read(Source source, Findings findings)
    {
        var lexer = new Lexer(source, findings);
        lexer.ReadTemplate();
        return lexer._tokens;
    }

    private void ReadTemplate()
    {
        var trim = Trim.None;
        while (_at < _text.Length)
        {
            var start = trim.SkipAfter(_text, _at);
            var next = NextOpening(start);
            var opening = Opening.At(_text, next);
            AddText(start, opening?.Left.CutBefore(_text, start, next) ?? next);
            if (opening is null)
                break;
            _at = next;
            trim = opening.IsEscape ? ReadEscape(opening) : ReadCode(opening, start);
        }

        _tokens.Add(new Token(TokenKind.End, _text.Length, _text.Length, "", false));
    }

    private int NextOpening(int from)
    {
        for (var i = from; i < _text.Length; i++)
            if (_text[i] == '{' && Opening.At(_text, i) is not null)
                return i;
        return _text.Length;
    }

    private void AddText(int start, int end)
    {
        if (end > start)
            _tokens.Add(new Token(TokenKind.Text, start, end, _text[start..end], false));
    }

    private Trim ReadEscape(Opening opening)
    {
        var start = opening.Right.SkipAfter(_text, _at + opening.Length);
        var closing = "}" + new string('%', opening.Percents) + "}";
        var end = _text.IndexOf(closing, _at + opening.Length, StringComparison.Ordinal);
        if (end < 0)
        {
            Unclosed(opening, "an escape block", closing);
            end = _text.Length;
        }

        var trim = end < _text.Length ? Trim.Before(_text, end, opening.Length + _at) : Trim.None;
        AddText(start, trim.CutBefore(_text, start, end - trim.Length));
        _at = Math.Min(_text.Length, end + closing.Length);
        return trim;
    }

    private Trim ReadCode(Opening opening, int textStart)
    {
        _tokens.Add(new Token(TokenKind.CodeEnter, _at, _at + opening.Length, Indent(opening, textStart), false));
        var words = new CodeLexer(_source, _at + opening.Length, _tokens, _findings);
        var trim = words.ReadToClosing();
        if (trim is null)
            Unclosed(opening, "a code block", "}}");
        _at = words.At;
        return trim ?? Trim.None;
    }

    // White space alone between the line's beginning and the code: what the code writes is indented by it.
    private string Indent(Opening opening, int textStart)
    {
        var start = _at;
        while (start > textStart && (_text[start - 1] is ' ' or '\t'))
            start--;
        var isLineStart = start == 0 || _text[start - 1] == '\n';
        return isLineStart && opening.Left == Trim.None ? _text[start.._at] : "";
    }

    private void Unclosed(Opening opening, string what, string closing) =>
        _findings.Add(
            Codes.TemplateUnclosed,
            _source.At(_at, _at + opening.Length),
            $"{what} opened here is never closed",
            $"close it with `{closing}`");
}
