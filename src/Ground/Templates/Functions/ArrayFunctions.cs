using System.Globalization;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>`array.…`. A list that comes in is never changed: what comes out is another.</summary>
internal static class ArrayFunctions
{
    public static BuiltinObject Group { get; } = new(
        "array",
        ("add", "list value", arguments => List(arguments.Items(0).Values().Append(arguments[1]))),
        ("add_range", "list1 list2", Concat),
        ("any", "list function args...", Any),
        ("compact", "list", arguments => List(arguments.Items(0).Values().Where(item => !item.IsNull))),
        ("concat", "list1 list2", Concat),
        ("contains", "list item", arguments => Value.Of(Has(arguments, arguments.Items(0).Values(), arguments[1]))),
        ("cycle", "list group?", Cycle),
        ("each", "list function args...", arguments => List(Applied(arguments).Select(pair => pair.Result))),
        ("filter", "list function args...", arguments =>
            List(Applied(arguments).Where(pair => pair.Result.IsTrue).Select(pair => pair.Item))),
        ("first", "list", arguments => arguments.Sequence(0) is { Count: > 0 } items ? items[0] : Value.Null),
        ("insert_at", "list index value", InsertAt),
        ("join", "list delimiter function?", Join),
        ("last", "list", arguments =>
            arguments.Sequence(0) is { Count: > 0 } items ? items[items.Count - 1] : Value.Null),
        ("limit", "list count", arguments => List(arguments.Items(0).Values().Take(arguments.Whole(1)))),
        ("map", "list member", Map),
        ("offset", "list index", arguments => List(arguments.Items(0).Values().Skip(arguments.Whole(1)))),
        ("remove_at", "list index", RemoveAt),
        ("reverse", "list", arguments => List(arguments.Items(0).Values().Reverse())),
        ("size", "list", arguments => Value.Of(arguments.Sequence(0).Count)),
        ("sort", "list member?", Sort),
        ("uniq", "list", Uniq));

    private static Value List(IEnumerable<Value> items) => Value.Of(new TemplateList(items));

    private static Value Concat(CallArguments arguments) =>
        List(arguments.Items(0).Values().Concat(arguments.Items(1).Values()));

    private static bool Has(CallArguments arguments, IEnumerable<Value> items, Value wanted) =>
        items.Any(item => Comparison.AreEqual(item, wanted, arguments.Frame.Text));

    private static IEnumerable<(Value Item, Value Result)> Applied(CallArguments arguments)
    {
        var function = arguments.Function(1);
        Value[] rest = [.. Enumerable.Range(2, arguments.Count - 2).Select(place => arguments[place])];
        return arguments.Items(0).Values().Select(item => (item, arguments.Apply(function, [item, .. rest])));
    }

    private static Value Any(CallArguments arguments) => Value.Of(Applied(arguments).Any(pair => pair.Result.IsTrue));

    private static Value Cycle(CallArguments arguments)
    {
        var items = arguments.Items(0);
        if (items.Count == 0)
            return Value.Null;
        var group = arguments.TextOrNull(1) ?? arguments.Text(0);
        var turn = arguments.Frame.Cycles.GetValueOrDefault(group);
        arguments.Frame.Cycles[group] = turn + 1;
        return items[turn % items.Count];
    }

    // Beyond the end the list grows.
    private static Value InsertAt(CallArguments arguments)
    {
        var list = new TemplateList(arguments.Items(0).Values());
        var index = arguments.Whole(1);
        if (index < 0)
            index = Math.Max(0, list.Items.Count + index);
        if (index > arguments.Frame.Options.LoopLimit)
            throw arguments.Failure($"wants a place up to {arguments.Frame.Options.LoopLimit}, found {index}");
        while (list.Items.Count < index)
            list.Items.Add(Value.Null);
        list.Items.Insert(index, arguments[2]);
        return Value.Of(list);
    }

    private static Value Join(CallArguments arguments)
    {
        var (frame, function) = (arguments.Frame, arguments[2].IsNull ? null : arguments.Function(2));
        var parts = arguments.Items(0).Values().Select(item => function is null
            ? frame.Text.Of(item)
            : frame.Text.Of(arguments.Apply(function, Value.Of(frame.Text.Of(item)))));
        return Value.Of(string.Join(arguments.Text(1), Guarded(arguments, parts, arguments.Text(1).Length)));
    }

    private static IEnumerable<string> Guarded(CallArguments arguments, IEnumerable<string> parts, int between)
    {
        var length = 0L;
        foreach (var part in parts)
        {
            arguments.GuardText(length += part.Length + between);
            yield return part;
        }
    }

    private static Value Map(CallArguments arguments)
    {
        var name = arguments.Text(1);
        return List(arguments.Items(0).Values().Select(item => Member(item, name)));
    }

    private static Value Member(Value item, string name) =>
        Members.TryGet(item, name, out var value) ? value : Value.Null;

    private static Value RemoveAt(CallArguments arguments)
    {
        var list = new TemplateList(arguments.Items(0).Values());
        var index = arguments.Whole(1);
        if (index < 0)
            index += list.Items.Count;
        if (index >= 0 && index < list.Items.Count)
            list.Items.RemoveAt(index);
        return Value.Of(list);
    }

    private static Value Sort(CallArguments arguments)
    {
        var (text, words) = (arguments.Frame.Text, arguments.Frame.Options.Culture.CompareInfo);
        var order = Comparer<Value>.Create((left, right) => Order(left, right, text, words));
        try
        {
            return List(arguments.TextOrNull(1) is { } member
                ? arguments.Items(0).Values().OrderBy(item => Member(item, member), order)
                : arguments.Items(0).Values().Order(order));
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is LimitException limit)
        {
            throw limit;
        }
        catch (Exception disorder) when (disorder is InvalidOperationException or ArgumentException)
        {
            throw arguments.Failure("cannot bring these items into an order", "sort items of one kind");
        }
    }

    // Words in the order of a dictionary, not of their codes: fruit before Orange.
    private static int Order(Value left, Value right, ValueText text, CompareInfo words) =>
        left.IsNull || right.IsNull ? (right.IsNull ? 1 : 0) - (left.IsNull ? 1 : 0)
        : left.Text is { } one && right.Text is { } other ? words.Compare(one, other)
        : Comparison.TryOrder(left, right, text, out var order) ? order
        : 0;

    private static Value Uniq(CallArguments arguments)
    {
        var items = arguments.Items(0);
        var distinct = new DistinctValues(arguments.Frame.Text, items.Values().Any(item => item.Text is not null));
        return List(items.Values().Where(distinct.Add));
    }
}
