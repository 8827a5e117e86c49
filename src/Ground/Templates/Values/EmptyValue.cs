namespace Annai.Templates.Values;

/// <summary>The variable `empty`, which equals whatever has no content.</summary>
internal sealed class EmptyValue
{
    public static EmptyValue Only { get; } = new();

    public override string ToString() => "";
}
