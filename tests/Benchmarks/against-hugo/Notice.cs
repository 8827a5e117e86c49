using System.Globalization;

namespace Annai.AgainstHugo;

/// <summary>One notice type: a landing page.</summary>
internal sealed record Notice(string Id, string Programme, string Title, string Body)
{
    public static Notice Of(int number, Programme programme, Vocabulary words) => new(
        string.Create(CultureInfo.InvariantCulture, $"notice-{number:0000}"),
        programme.Id,
        string.Create(CultureInfo.InvariantCulture, $"{words.Topic()}をお忘れではありませんか {number}"),
        words.Paragraph() + "\n");
}
