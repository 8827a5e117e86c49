namespace Annai.Content;

/// <summary>What a code is printed on; each has a code of its own, so that each is counted by itself.</summary>
public enum Medium
{
    Postcard,
    Letter,
    Leaflet,
    Poster,
    Booklet,
    Sms,
    CityPr,
}
