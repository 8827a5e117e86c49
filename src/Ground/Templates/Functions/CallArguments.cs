using System.Globalization;
using Annai.Templates.Running;
using Annai.Templates.Values;

namespace Annai.Templates.Functions;

/// <summary>The arguments of a built-in function, read as what the function needs.</summary>
internal sealed class CallArguments(Frame frame, BuiltinFunction function, Value[] values)
{
    public Frame Frame { get; } = frame;

    public int Count => values.Length;

    public Value this[int place] => place < values.Length ? values[place] : Value.Null;

    public string Text(int place) => Frame.Text.Of(this[place]);

    public string? TextOrNull(int place) => this[place].IsNull ? null : Text(place);

    public int Whole(int place, int otherwise = 0)
    {
        var value = this[place];
        if (value.IsNull)
            return otherwise;
        if (value.IsNumber && Numbers.Double(value) is >= int.MinValue and <= int.MaxValue)
            return (int)Numbers.Double(value);
        return int.TryParse(value.Text, NumberStyles.Integer, Frame.Options.Culture, out var whole)
            ? whole
            : throw Unlike("a whole number", place);
    }

    public double Number(int place) =>
        this[place].IsNumber ? Numbers.Double(this[place])
        : double.TryParse(this[place].Text, NumberStyles.Float, Frame.Options.Culture, out var number) ? number
        : throw Unlike("a number", place);

    /// <summary>A list that is gone through; nothing at all counts as the empty one.</summary>
    public Sequence Items(int place) =>
        Sequence(place) is var items && items.Count <= Frame.Options.LoopLimit
            ? items
            : throw LimitException.OfItems(Frame.Options.LoopLimit);

    /// <summary>A list of any length, of which only the size and some items are asked.</summary>
    public Sequence Sequence(int place) =>
        this[place].IsNull ? Values.Sequence.Empty
        : Values.Sequence.TryOf(this[place], out var items) ? items
        : throw Unlike("a list", place);

    public Function Function(int place) =>
        this[place].Object as Function ?? throw Unlike("a function", place, "`@` names a function without calling it");

    public CultureInfo Culture(int place)
    {
        if (this[place].IsNull)
            return Frame.Options.Culture;
        try
        {
            return CultureInfo.GetCultureInfo(Text(place));
        }
        catch (CultureNotFoundException)
        {
            throw Failure($"knows no culture {Described.Text(Text(place))}", "cultures are called `ja-JP` or `en-US`");
        }
    }

    /// <summary>Calls a function that came as an argument.</summary>
    public Value Apply(Function applied, params ReadOnlySpan<Value> arguments) =>
        applied.Call(Frame, new Arguments([.. arguments], []), null);

    /// <summary>Stops a function whose result would be longer than a page may be.</summary>
    /// <param name="length">How long the result is, or at most could be.</param>
    /// <param name="exactly">Counts, where that takes a while, only if it could be too long.</param>
    public void GuardText(long length, Func<long>? exactly = null)
    {
        if (length > Frame.Options.OutputLimit && (exactly?.Invoke() ?? length) > Frame.Options.OutputLimit)
            throw LimitException.OfText(Frame.Options.OutputLimit);
    }

    public FunctionFailure Failure(string message, string? hint = null) => new($"`{function.Name}` {message}", hint);

    /// <summary>The failure of an argument that is not what its parameter wants.</summary>
    public FunctionFailure Unlike(string wanted, int place, string? hint = null) =>
        Failure($"wants {wanted} for `{function.Parameters[place]}`, found {Described.Of(this[place])}", hint);
}
