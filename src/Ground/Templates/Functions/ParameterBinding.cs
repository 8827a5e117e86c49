using System.Collections.Immutable;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>Gives each parameter of a function its argument, by place, by name or by default.</summary>
internal static class ParameterBinding
{
    public static TemplateObject Bind(
        Frame frame,
        string function,
        ImmutableArray<Parameter> parameters,
        Arguments arguments)
    {
        var bound = new TemplateObject();
        for (var i = 0; i < parameters.Length; i++)
            bound.Set(parameters[i].Name, Argument(frame, function, parameters, i, arguments));
        if (arguments.ByPlace.Length > parameters.Length && !parameters.Any(parameter => parameter.TakesRest))
            throw FunctionFailure.TooMany(function, parameters.Length, arguments.ByPlace.Length, Hint(parameters));
        foreach (var (name, _) in arguments.ByName)
            Check(function, parameters, arguments, name);
        return bound;
    }

    private static void Check(string function, ImmutableArray<Parameter> parameters, Arguments arguments, string name)
    {
        if (parameters.All(parameter => parameter.Name != name))
            throw FunctionFailure.Unknown(function, name, Hint(parameters));
        if (parameters.Take(arguments.ByPlace.Length).Any(parameter => parameter.Name == name)
            || arguments.ByName.Count(other => other.Name == name) > 1)
            throw FunctionFailure.Twice(function, name, Hint(parameters));
    }

    private static string? Hint(ImmutableArray<Parameter> parameters) =>
        parameters.IsEmpty ? null : $"it takes `{string.Join(' ', parameters.Select(Written))}`";

    private static string Written(Parameter parameter) =>
        parameter.Name + (parameter.TakesRest ? "..." : parameter.Default is null ? "" : "?");

    private static Value Argument(
        Frame frame,
        string function,
        ImmutableArray<Parameter> parameters,
        int place,
        Arguments arguments)
    {
        var parameter = parameters[place];
        return parameter.TakesRest ? Value.Of(new TemplateList(arguments.ByPlace.Skip(place)))
            : place < arguments.ByPlace.Length ? arguments.ByPlace[place]
            : arguments.TryNamed(parameter.Name, out var named) ? named
            : parameter.Default is { } read ? read(frame)
            : throw new FunctionFailure($"`{function}` wants an argument for `{parameter.Name}`", Hint(parameters));
    }
}
