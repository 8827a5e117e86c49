using System.Collections.Immutable;
using Annai.Templates.Running;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>Reads the arguments of one call; a list behind `^` becomes as many arguments as it has items.</summary>
internal sealed class ArgumentReader(Compiler compiler, CallExpression call, Read? first)
{
    private readonly (Read Read, bool IsExpanded)[] _byPlace =
        [.. call.ByPlace.Select(item => (item.Compile(compiler), IsExpanded(item)))];

    private readonly (string Name, Read Read)[] _byName =
        [.. call.ByName.Select(item => (item.Name, item.Value.Compile(compiler)))];

    public Arguments Read(Frame frame)
    {
        if (first is null && _byPlace.Length == 0 && _byName.Length == 0)
            return Arguments.None;
        var byPlace = ImmutableArray.CreateBuilder<Value>(_byPlace.Length + 1);
        if (first is not null)
            byPlace.Add(first(frame));
        foreach (var (read, isExpanded) in _byPlace)
            if (isExpanded && Sequence.TryOf(read(frame), out var items))
                byPlace.AddRange(items.Values());
            else
                byPlace.Add(read(frame));
        return new Arguments(byPlace.DrainToImmutable(), [.. _byName.Select(item => (item.Name, item.Read(frame)))]);
    }

    private static bool IsExpanded(Expression item) => item is UnaryExpression { Sign: UnaryExpression.Expand };
}
