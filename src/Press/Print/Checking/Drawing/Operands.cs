using Annai.Print.Reading;

namespace Annai.Print.Checking.Drawing;

/// <summary>What stands before an operator; one that lacks some of it does nothing.</summary>
internal sealed class Operands
{
    // None takes more but a colour of many inks, of which there are 32 at most.
    private const int Most = 40;

    private readonly List<PdfValue> _values = [];

    public PdfValue? Last => _values.Count > 0 ? _values[^1] : null;

    public string? LastName => (Last as PdfValue.Name)?.Value;

    public string? FirstName => (_values.FirstOrDefault() as PdfValue.Name)?.Value;

    public double? LastNumber => (Last as PdfValue.Number)?.Value;

    public IEnumerable<double> Numbers => _values.OfType<PdfValue.Number>().Select(number => number.Value);

    public void Add(PdfValue value)
    {
        if (_values.Count < Most)
            _values.Add(value);
    }

    public void Clear() => _values.Clear();

    /// <returns>The last so many numbers, or null if there are fewer.</returns>
    public double[]? Take(int count)
    {
        double[] numbers = [.. Numbers];
        return numbers.Length < count ? null : numbers[^count..];
    }
}
