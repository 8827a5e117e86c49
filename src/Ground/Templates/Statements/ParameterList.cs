using System.Collections.Immutable;
using Annai.Templates.Expressions;
using Annai.Templates.Functions;
using Annai.Templates.Syntax;

namespace Annai.Templates.Statements;

/// <summary>`(x, y = 1, z...)`: what a function must, may and can further be given.</summary>
internal sealed record ParameterList(ImmutableArray<ParameterList.Item> Items)
{
    public static ParameterList Parse(Parser parser, string grammar)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        parser.Take();
        parser.SkipLines();
        while (!parser.Current.Is(")") && !parser.AtEndOfStatement)
        {
            items.Add(ParseItem(parser, grammar));
            parser.SkipLines();
            if (!parser.TakeSign(","))
                break;
            parser.SkipLines();
        }

        parser.ExpectSign(")", grammar);
        return new ParameterList(items.ToImmutable());
    }

    public ImmutableArray<Parameter> Compile(Compiler compiler) =>
        [.. Items.Select(item => new Parameter(item.Name, item.Default?.Compile(compiler), item.TakesRest))];

    private static Item ParseItem(Parser parser, string grammar)
    {
        var name = parser.Variable(grammar);
        if (parser.TakeSign("..."))
            return new Item(name.Name, null, true);
        return new Item(name.Name, parser.TakeSign("=") ? BinaryExpression.Parse(parser, grammar) : null, false);
    }

    /// <summary>One parameter as it is written.</summary>
    internal sealed record Item(string Name, Expression? Default, bool TakesRest);
}
