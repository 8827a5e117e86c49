using Annai.Templates.Values;

namespace Annai.Templates.Running;

/// <summary>A rendering went further than its options allow; the statement under way knows the place.</summary>
internal sealed class LimitException(string message, string hint = LimitException.Endless) : Exception(message)
{
    private const string Endless = "a loop or a recursion that does not end, or a limit set too low";

    public string Hint { get; } = hint;

    public static LimitException OfSteps(int most) => new($"loops made more than {most} steps");

    public static LimitException OfOutput(int longest) => new($"the output grew over its limit of {longest}");

    public static LimitException OfText(int longest) => new($"a text grew over {longest} characters");

    /// <summary>Passes the items on until there are too many of them.</summary>
    public static IEnumerable<Value> GuardItems(IEnumerable<Value> items, int most)
    {
        var count = 0;
        foreach (var item in items)
            yield return ++count <= most ? item : throw OfItems(most);
    }

    public static LimitException OfItems(int most) => new($"a list grew over {most} items");
}
