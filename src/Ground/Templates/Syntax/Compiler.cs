using System.Collections.Frozen;
using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Templates.Running;
using Annai.Templates.Statements;

namespace Annai.Templates.Syntax;

/// <summary>
/// Turns the statements of one body (a template, a function, a block) into delegates and numbers its variables.
/// </summary>
internal sealed class Compiler(Source source, bool isBlock = false)
{
    private readonly Dictionary<string, int> _locals = new(StringComparer.Ordinal);
    private LoopVariables? _loop;
    private int _slots;

    /// <summary>
    /// Inside a wrapped block `$` variables are those of the function that runs the block, found by their names.
    /// </summary>
    public bool IsBlock { get; } = isBlock;

    public Body Compile(Block block)
    {
        var step = block.Compile(this);
        return new Body(source, step, _slots, _locals.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public Body CompileFunction(Block block) => new Compiler(source).Compile(block);

    public Body CompileBlock(Block block) => new Compiler(source, isBlock: true).Compile(block);

    public int LocalSlot(string name)
    {
        if (!_locals.TryGetValue(name, out var slot))
            _locals[name] = slot = _slots++;
        return slot;
    }

    /// <summary>The slot of the innermost loop variable of that name around what is being compiled.</summary>
    public int? LoopSlot(string name)
    {
        for (var loop = _loop; loop is not null; loop = loop.Outer)
            if (loop.SlotOf(name) is { } slot)
                return slot;
        return null;
    }

    /// <summary>Compiles a loop's body, in which the names stand for slots of their own.</summary>
    public (Step Step, LoopVariables Variables) CompileLoop(Block body, params ImmutableArray<string> names)
    {
        var variables = new LoopVariables([.. names.Select(name => (name, _slots++))], _loop);
        _loop = variables;
        var step = body.Compile(this);
        _loop = variables.Outer;
        return (step, variables);
    }

    public SourcePlace Place(Range span) => source.At(span);

    public TemplateException Fault(Range span, string message, string? hint = null) =>
        new(new Finding(Codes.TemplateFault, source.At(span), message, hint), []);
}
