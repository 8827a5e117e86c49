namespace Annai.Content;

/// <summary>The colours a card can have, as an author names them: 緑 青 橙 桃 紫 黄 白.</summary>
public enum CardColour
{
    Green,
    Blue,
    Orange,
    Pink,
    Purple,
    Yellow,
    White,
}
