using System.Buffers;
using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Templates.Values;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates;

/// <summary>
/// A text with code in it, parsed once, compiled to delegates, and rendered by any number of threads.
/// </summary>
public sealed class Template
{
    private readonly Body _body;

    // How long the last rendering was, the best guess for the next: only a guess, so threads may overwrite it.
    private int _usualLength;

    private Template(string path, ImmutableArray<Finding> findings, Body body)
    {
        Path = path;
        Findings = findings;
        _body = body;
    }

    public string Path { get; }

    /// <summary>Syntax errors. A template that has any cannot be rendered.</summary>
    public ImmutableArray<Finding> Findings { get; }

    public static Template Parse(string text, string path = "")
    {
        var source = new Source(path, text);
        var findings = new Findings();
        var block = new Parser(source, Lexer.Read(source, findings), findings).Read();
        var body = findings.AnyErrors ? Body.Empty : new Compiler(source).Compile(block);
        return new Template(path, findings.Sorted(), body);
    }

    public string Render(object? model, RenderOptions? options = null)
    {
        using var output = new TextOutput((options ?? RenderOptions.Default).OutputLimit, _usualLength);
        Render(output, model, options);
        _usualLength = output.Length;
        return output.ToString();
    }

    public void Render(IBufferWriter<byte> utf8, object? model, RenderOptions? options = null)
    {
        using var output = new Utf8Output((options ?? RenderOptions.Default).OutputLimit, _usualLength);
        Render(output, model, options);
        _usualLength = output.Written.Length;
        utf8.Write(output.Written);
    }

    private void Render(Output output, object? model, RenderOptions? options)
    {
        if (Findings.Length > 0)
            throw new TemplateException(Findings[0], []);
        _body.Write(new Frame(output, options ?? RenderOptions.Default, model));
    }

    /// <summary>Runs inside a rendering that goes on, as an include does.</summary>
    internal Value Run(Frame frame, Arguments arguments) => _body.Run(frame, arguments);
}
