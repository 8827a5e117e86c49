using System.Collections.Immutable;
using Annai.Diagnostics;
using Annai.Templates.Running;
using Annai.Templates.Statements;

namespace Annai.Templates.Syntax;

/// <summary>Turns the statements of one body (a template or a function) into delegates and numbers its variables.</summary>
internal sealed class Compiler(Source source)
{
    private readonly Dictionary<string, int> _locals = new(StringComparer.Ordinal);
    private readonly Stack<(string Name, int Slot)> _loops = new();
    private int _slots;

    public Body Compile(Block block) => new(source, block.Compile(this), _slots);

    public Body CompileFunction(Block block) => new Compiler(source).Compile(block);

    public int LocalSlot(string name)
    {
        if (!_locals.TryGetValue(name, out var slot))
            _locals[name] = slot = _slots++;
        return slot;
    }

    /// <summary>The slot of the innermost loop variable of that name around what is being compiled.</summary>
    public int? LoopSlot(string name)
    {
        foreach (var loop in _loops)
            if (loop.Name == name)
                return loop.Slot;
        return null;
    }

    /// <summary>Compiles a loop's body, in which the names stand for slots of their own.</summary>
    public (Step Step, ImmutableArray<int> Slots) CompileLoop(Block body, ImmutableArray<string> names)
    {
        foreach (var name in names)
            _loops.Push((name, _slots++));
        var slots = names.Select(name => LoopSlot(name)!.Value).ToImmutableArray();
        var step = body.Compile(this);
        foreach (var _ in names)
            _loops.Pop();
        return (step, slots);
    }

    public SourcePlace Place(Range span) => source.At(span);

    public TemplateException Fault(Range span, string message, string? hint = null) =>
        new(new Finding(Codes.TemplateFault, source.At(span), message, hint), []);
}
