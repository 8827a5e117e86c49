using System.Collections.Immutable;
using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Syntax;

namespace Annai.Templates.Expressions;

/// <summary>`function argument argument name: argument`; also a function's name alone, which calls it.</summary>
internal sealed record CallExpression(
    Range Span,
    Expression Target,
    ImmutableArray<Expression> ByPlace,
    ImmutableArray<(string Name, Expression Value)> ByName) : Expression(Span)
{
    /// <summary>The variable, where nothing but its name stands there.</summary>
    public VariableExpression? Variable => ByPlace.IsEmpty && ByName.IsEmpty ? Target as VariableExpression : null;

    public static Expression Parse(Parser parser, string grammar)
    {
        var target = UnaryExpression.Parse(parser, grammar);
        if (target is not (VariableExpression or MemberExpression))
            return target;
        var byPlace = ImmutableArray.CreateBuilder<Expression>();
        var byName = ImmutableArray.CreateBuilder<(string, Expression)>();
        while (PrimaryExpression.Starts(parser.Current))
            ParseArgument(parser, grammar, byPlace, byName);
        return new CallExpression(parser.SpanFrom(target.Span), target, byPlace.ToImmutable(), byName.ToImmutable());
    }

    public override Read Compile(Compiler compiler)
    {
        var target = Target.Compile(compiler);
        if (ByPlace.IsEmpty && ByName.IsEmpty)
            return frame => target(frame) is var value && value.Object is Function function
                ? Call(compiler, frame, function, Arguments.None)
                : value;
        return CompileCall(compiler, target, null);
    }

    /// <summary>The call with the value of a pipe as its first argument.</summary>
    public Read CompilePiped(Compiler compiler, Read first) => CompileCall(compiler, Target.Compile(compiler), first);

    // `name: value` needs its colon right behind the name; a name alone is a variable.
    private static void ParseArgument(
        Parser parser,
        string grammar,
        ImmutableArray<Expression>.Builder byPlace,
        ImmutableArray<(string Name, Expression Value)>.Builder byName)
    {
        var argument = UnaryExpression.Parse(parser, grammar);
        if (argument is VariableExpression { IsLocal: false } name && parser.TakeSign(":"))
            byName.Add((name.Name, UnaryExpression.Parse(parser, grammar)));
        else if (byName.Count == 0)
            byPlace.Add(argument);
        else
            parser.Expected("a named argument, since one stands before", grammar);
    }

    private Read CompileCall(Compiler compiler, Read target, Read? first)
    {
        ImmutableArray<Read> byPlace = [.. ByPlace.Select(argument => argument.Compile(compiler))];
        if (first is not null)
            byPlace = byPlace.Insert(0, first);
        var byName = ByName.Select(argument => (argument.Name, Read: argument.Value.Compile(compiler))).ToArray();
        return frame =>
        {
            if (target(frame).Object is not Function function)
                throw NoFunction(compiler);
            var named = byName.ToImmutableDictionary(item => item.Name, item => item.Read(frame), StringComparer.Ordinal);
            return Call(compiler, frame, function, new Arguments([.. byPlace.Select(read => read(frame))], named));
        };
    }

    private Value Call(Compiler compiler, Frame frame, Function function, Arguments arguments)
    {
        try
        {
            return function.Call(frame, arguments);
        }
        catch (FunctionFailure failure)
        {
            throw compiler.Fault(Span, failure.Message, failure.Hint);
        }
        catch (TemplateException inner) when (function is IncludeFunction)
        {
            throw new TemplateException(inner.Finding, inner.IncludedFrom.Add(compiler.Place(Span)));
        }
    }

    private TemplateException NoFunction(Compiler compiler) =>
        compiler.Fault(Target.Span, "this is no function, so it takes no arguments", "an operator or a `|` may be missing");
}
