using System.Collections.Immutable;
using Annai.Templates.Functions;
using Annai.Templates.Running;
using Annai.Templates.Statements;
using Annai.Templates.Syntax;
using Annai.Templates.Values;

namespace Annai.Templates.Expressions;

/// <summary>`function argument name: argument`, or `function(argument, argument)`.</summary>
internal sealed record CallExpression(
    Range Span,
    Expression Target,
    ImmutableArray<Expression> ByPlace,
    ImmutableArray<(string Name, Expression Value)> ByName) : Expression(Span)
{
    /// <summary>
    /// A value, or a call where arguments follow a name. An argument reaches as far as operators do: `f a + b` is `f (a
    /// + b)`.
    /// </summary>
    public static Expression Parse(Parser parser, string grammar)
    {
        var target = PathExpression.Parse(parser, grammar);
        return target is PathExpression or NestedExpression && !parser.InArguments && StartsArgument(parser)
            ? WithArguments(parser, target, grammar)
            : target;
    }

    /// <summary>What stands behind a pipe: always a call, also without arguments.</summary>
    public static CallExpression ParseTarget(Parser parser, string grammar)
    {
        var isUncalled = parser.TakeSign("@");
        var target = PathExpression.Parse(parser, grammar);
        if (target is CallExpression call)
            return call;
        if (!isUncalled && target is LiteralExpression)
            parser.Refuse(
                target.Span,
                "a pipe leads into a function, found a value",
                "the value before `|` becomes the function's first argument");
        return WithArguments(parser, target, grammar);
    }

    public static CallExpression ParseInParentheses(Parser parser, Expression target, string grammar)
    {
        parser.Take();
        parser.SkipLines();
        var byPlace = ImmutableArray.CreateBuilder<Expression>();
        while (!parser.Current.Is(")") && !parser.AtEndOfStatement)
        {
            byPlace.Add(parser.Inside(grammar));
            if (!parser.TakeSign(","))
                break;
            parser.SkipLines();
        }

        parser.ExpectSign(")", "<function>(<argument>, …)");
        return new CallExpression(parser.SpanFrom(target.Span), target, byPlace.ToImmutable(), []);
    }

    public override Read Compile(Compiler compiler) => CompileRun(compiler, null);

    /// <summary>The call with the value of a pipe as its first argument.</summary>
    public Read CompilePiped(Compiler compiler, Read first) => CompileRun(compiler, first);

    public override Step CompileWrite(Compiler compiler) => CompileWrite(compiler, null);

    /// <summary>The call, which writes at once, with the block that it may write inside.</summary>
    public Step CompileWrite(Compiler compiler, Body? block)
    {
        var write = CompileCall(compiler, null, block, static (site, frame, function, arguments, block) =>
        {
            site.Write(frame, function, arguments, block);
            return Value.Null;
        });
        var start = Span.Start.Value;
        return frame =>
        {
            frame.At = start;
            write(frame);
            return Flow.Next;
        };
    }

    private static bool StartsArgument(Parser parser) =>
        PrimaryExpression.Starts(parser.Current)
        && !(parser.InLoopHead && LoopHead.IsOption(parser.Current, parser.Following));

    private static CallExpression WithArguments(Parser parser, Expression target, string grammar)
    {
        var byPlace = ImmutableArray.CreateBuilder<Expression>();
        var byName = ImmutableArray.CreateBuilder<(string, Expression)>();
        var outer = parser.InArguments;
        parser.InArguments = true;
        while (StartsArgument(parser))
            ParseArgument(parser, grammar, byPlace, byName);
        parser.InArguments = outer;
        return new CallExpression(parser.SpanFrom(target.Span), target, byPlace.ToImmutable(), byName.ToImmutable());
    }

    private static void ParseArgument(
        Parser parser,
        string grammar,
        ImmutableArray<Expression>.Builder byPlace,
        ImmutableArray<(string Name, Expression Value)>.Builder byName)
    {
        if (parser.Current.Kind == TokenKind.Name && parser.Following.Is(":") && !parser.InCondition)
        {
            var name = parser.Take().Text;
            parser.Take();
            byName.Add((name, BinaryExpression.Parse(parser, grammar)));
        }
        else if (byName.Count == 0)
        {
            byPlace.Add(BinaryExpression.Parse(parser, grammar));
        }
        else
        {
            parser.Expected("a named argument, since one stands before", grammar);
            parser.Take();
        }
    }

    private Read CompileRun(Compiler compiler, Read? first) =>
        CompileCall(compiler, first, null, static (site, frame, function, arguments, block) =>
            site.Run(frame, function, arguments, block));

    private Read CompileCall(
        Compiler compiler,
        Read? first,
        Body? block,
        Func<CallSite, Frame, Function, Arguments, Body?, Value> run)
    {
        var target = Target.CompileUncalled(compiler);
        var arguments = new ArgumentReader(compiler, this, first);
        var site = new CallSite(compiler, Span);
        return frame => target(frame) is var called && called.Object is Function function
            ? run(site, frame, function, arguments.Read(frame), block)
            : throw compiler.Fault(
                Target.Span,
                $"only a function takes arguments, found {Described.Of(called)}",
                "an operator or a `|` may be missing");
    }
}
