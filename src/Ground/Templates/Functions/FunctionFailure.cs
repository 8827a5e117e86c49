namespace Annai.Templates.Functions;

/// <summary>A function that could not do its work; the call knows the place.</summary>
internal sealed class FunctionFailure(string message, string? hint = null) : Exception(message)
{
    public string? Hint { get; } = hint;
}
