namespace Annai.Templates.Values;

/// <summary>`a..b`: the whole numbers from one to the other, forwards or backwards, not held as a list.</summary>
internal sealed record TemplateRange(long First, long Last)
{
    public long Count => Math.Abs(Last - First) + 1;

    public long this[long index] => First <= Last ? First + index : First - index;
}
