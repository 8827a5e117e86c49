namespace Annai.Templates.Running;

/// <summary>Where a rendering writes.</summary>
internal abstract class Output : IDisposable
{
    public abstract bool EndsLine { get; }

    public abstract void Write(StaticText text);

    public abstract void Write(string text);

    public abstract void WriteEscaped(string text);

    public abstract void Write(long number);

    public abstract void Dispose();

    /// <summary>What a sign that means something in markup is written as.</summary>
    protected static string Entity(char sign) => sign switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
