namespace Annai.Content;

/// <summary>The colours a card can have, as an author names them: 緑 青 橙 桃 紫 黄 白 赤 茶 水 若草.</summary>
public enum CardColour
{
    Green,
    Blue,
    Orange,
    Pink,
    Purple,
    Yellow,
    White,
    Red,
    Brown,
    Sky,
    Leaf,
}
