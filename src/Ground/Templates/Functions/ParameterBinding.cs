using System.Collections.Immutable;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>Gives each parameter of a function its argument, by place, by name or by default.</summary>
internal static class ParameterBinding
{
    public static TemplateObject Bind(Frame frame, string function, ImmutableArray<Parameter> parameters, Arguments arguments)
    {
        var bound = new TemplateObject();
        for (var i = 0; i < parameters.Length; i++)
            bound.Set(parameters[i].Name, Argument(frame, function, parameters[i], i, arguments));
        if (arguments.ByPlace.Length > parameters.Length && !parameters.Any(parameter => parameter.TakesRest))
            throw new FunctionFailure($"`{function}` takes {parameters.Length} arguments, found {arguments.ByPlace.Length}");
        foreach (var (name, _) in arguments.ByName)
            if (parameters.All(parameter => parameter.Name != name))
                throw new FunctionFailure($"`{function}` has no parameter `{name}`");
        return bound;
    }

    private static Value Argument(Frame frame, string function, Parameter parameter, int place, Arguments arguments) =>
        parameter.TakesRest ? Value.Of(new TemplateList(arguments.ByPlace.Skip(place)))
        : place < arguments.ByPlace.Length ? arguments.ByPlace[place]
        : arguments.TryNamed(parameter.Name, out var named) ? named
        : parameter.Default is { } read ? read(frame)
        : throw new FunctionFailure($"`{function}` wants an argument for `{parameter.Name}`");
}
