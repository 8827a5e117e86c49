using System.Collections.Immutable;

namespace Annai.Templates.Running;

/// <summary>The variables of a loop and where they stand, for the functions and includes that the loop calls.</summary>
internal sealed record LoopVariables(ImmutableArray<(string Name, int Slot)> Variables, LoopVariables? Outer)
{
    public int? SlotOf(string name)
    {
        foreach (var variable in Variables)
            if (variable.Name == name)
                return variable.Slot;
        return null;
    }
}
