namespace Annai.Content;

/// <summary>A language that a page can be in, by its tag: ja, ja-x-easy, en, zh-Hans.</summary>
public readonly record struct Language(string Tag)
{
    /// <summary>
    /// The language that everything is written in first, and that stands in where another lacks words.
    /// </summary>
    public static Language Japanese { get; } = new("ja");

    /// <summary>Two or three letters, then parts of one to eight letters or digits.</summary>
    public static bool TryParse(string text, out Language language)
    {
        language = new Language(text);
        return text.Split('-') is [{ Length: 2 or 3 } first, .. var rest]
            && first.All(char.IsAsciiLetterLower)
            && rest.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    public override string ToString() => Tag;
}
