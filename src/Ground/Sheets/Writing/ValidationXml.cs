using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Annai.Sheets.Writing;

/// <summary>What may be typed into cells, as XML.</summary>
internal sealed class ValidationXml(XmlWriter xml, SheetNames names)
{
    private const int LongestTitle = 32;
    private const int LongestMessage = 255;
    private const int LongestList = 255;

    private static readonly DateOnly DayBeforeFirst = new(1899, 12, 30);

    public void Write(ImmutableArray<Validation> validations)
    {
        if (validations.IsEmpty)
            return;
        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", validations.Length.ToString(CultureInfo.InvariantCulture));
        foreach (var validation in validations)
            Write(validation);
        xml.WriteEndElement();
    }

    private void Write(Validation validation)
    {
        var (kind, first, second) = Formulas(validation.Rule);
        xml.WriteStartElement("dataValidation");
        xml.WriteAttributeString("type", kind);
        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showInputMessage", "1");
        if (!validation.AllowsOthers)
            xml.WriteAttributeString("showErrorMessage", "1");
        Words("errorTitle", validation.ErrorTitle, LongestTitle);
        Words("error", validation.Error, LongestMessage);
        Words("promptTitle", validation.PromptTitle, LongestTitle);
        Words("prompt", validation.Prompt, LongestMessage);
        xml.WriteAttributeString("sqref", validation.Range.ToString());
        xml.WriteElementString("formula1", first);
        if (second is not null)
            xml.WriteElementString("formula2", second);
        xml.WriteEndElement();
    }

    private void Words(string attribute, string words, int longest)
    {
        if (words.Length > 0)
            xml.WriteAttributeString(attribute, EscapedText.Write(EscapedText.Cut(words, longest)));
    }

    private (string Kind, string First, string? Second) Formulas(ValidationRule rule) => rule switch
    {
        ValidationRule.Items items => ("list", Inline(items.Words), null),
        ValidationRule.ItemsOf items => ("list", names.Formula(items.Sheet, items.Range.Fixed()), null),
        ValidationRule.WholeNumber number => ("whole", Digits(number.Least), Digits(number.Most)),
        ValidationRule.DecimalNumber number => ("decimal", Digits(number.Least), Digits(number.Most)),
        ValidationRule.Day day => ("date", Digits(Serial(day.First)), Digits(Serial(day.Last))),
        ValidationRule.TextLength length => ("textLength", Digits(length.Least), Digits(length.Most)),
        ValidationRule.Formula formula => ("custom", formula.Text, null),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "a rule of a kind that nobody writes"),
    };

    private static string Inline(ImmutableArray<string> words)
    {
        var list = string.Join(',', words);
        if (list.Length > LongestList || words.Any(word => word.Contains(',', StringComparison.Ordinal)))
            throw new ArgumentException($"`{list}` is too long or has commas in its words: put them on a sheet");
        return $"\"{list.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static int Serial(DateOnly day) => day.DayNumber - DayBeforeFirst.DayNumber;

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
