namespace Annai.Templates.Functions;

/// <summary>A function that could not do its work; the call knows the place.</summary>
internal sealed class FunctionFailure(string message, string? hint = null) : Exception(message)
{
    public string? Hint { get; } = hint;

    public static FunctionFailure TooMany(string function, int most, int found, string? hint) =>
        new($"`{function}` takes {Count(most)}, found {found}", hint);

    public static FunctionFailure TooFew(string function, int least, int found, string? hint) =>
        new($"`{function}` wants {Count(least)}, found {found}", hint);

    public static FunctionFailure Unknown(string function, string parameter, string? hint) =>
        new($"`{function}` has no parameter `{parameter}`", hint);

    public static FunctionFailure Twice(string function, string parameter, string? hint) =>
        new($"`{function}` was given `{parameter}` twice", hint);

    private static string Count(int arguments) => arguments switch
    {
        0 => "no argument",
        1 => "1 argument",
        _ => $"{arguments} arguments",
    };
}
