using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>A group of functions, such as `string`. All renderings share it, so that none may change it.</summary>
internal class BuiltinObject : TemplateObject
{
    public BuiltinObject(
        string name,
        params ReadOnlySpan<(string Name, string Parameters, Func<CallArguments, Value> Call)> functions)
    {
        Name = name;
        foreach (var (member, parameters, call) in functions)
            Set(member, Value.Of(new BuiltinFunction($"{name}.{member}", parameters, call)));
    }

    public string Name { get; }

    public virtual bool TrySet(Frame frame, string name, Value value) => false;

    /// <summary>What a member that can be set must be given; null for the others.</summary>
    public virtual string? Wanted(string name) => null;
}
