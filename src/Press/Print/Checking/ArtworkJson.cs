using System.Text.Json;

namespace Annai.Print.Checking;

/// <summary>What was found on artwork, for a program; lengths are millimetres, rounded to hundredths.</summary>
public static class ArtworkJson
{
    public static void Write(Utf8JsonWriter json, LookedThrough artwork, string? report)
    {
        json.WriteStartObject();
        json.WriteString("file", artwork.Name);
        if (report is not null)
            json.WriteString("report", report);
        json.WriteStartArray("pages");
        foreach (var page in artwork.Pages)
            Write(json, page);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ArtworkPage page)
    {
        json.WriteStartObject();
        json.WriteNumber("page", page.Number);
        Length(json, "width", page.Width);
        Length(json, "height", page.Height);
        json.WriteBoolean("hasTrim", page.HasTrim);
        Length(json, "bleed", page.Bleed);
        json.WriteNumber("mostInk", page.MostInk);
        Texts(json, "spotInks", page.SpotInks);
        Texts(json, "inScreenColours", page.InScreenColours);
        Texts(json, "unread", page.Unread);
        Fonts(json, page);
        Pictures(json, page);
        json.WriteStartArray("codes");
        foreach (var code in page.Codes)
            Write(json, code);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Fonts(Utf8JsonWriter json, ArtworkPage page)
    {
        json.WriteStartArray("fonts");
        foreach (var font in page.Fonts)
        {
            json.WriteStartObject();
            json.WriteString("name", font.Name);
            json.WriteString("kind", font.Kind);
            json.WriteBoolean("embedded", font.IsEmbedded);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Pictures(Utf8JsonWriter json, ArtworkPage page)
    {
        json.WriteStartArray("pictures");
        foreach (var picture in page.Pictures)
        {
            json.WriteStartObject();
            json.WriteNumber("width", picture.Width);
            json.WriteNumber("height", picture.Height);
            json.WriteNumber("ppi", picture.Ppi);
            json.WriteString("colours", picture.Colours);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ArtworkCode code)
    {
        json.WriteStartObject();
        json.WriteString("text", code.Text);
        json.WriteNumber("version", code.Version);
        Length(json, "side", code.Side);
        json.WriteNumber("module", Math.Round(code.Module, 3));
        Length(json, "quietZone", code.QuietZone);
        Length(json, "contrast", code.Contrast);
        json.WriteBoolean("inverted", code.IsInverted);
        Length(json, "fromTrim", code.FromTrim);
        json.WriteBoolean("address", code.HasAddress);
        Texts(json, "otherColours", code.OtherColours);
        if (code.Meaning is { } meaning)
            Write(json, meaning);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CodeMeaning meaning)
    {
        json.WriteString("code", meaning.Code.Value);
        json.WriteString("notice", meaning.Notice.Value);
        json.WriteBoolean("released", meaning.IsReleased);
        json.WriteString("postedOn", meaning.PostedOn.ToString());
        json.WriteBoolean("open", meaning.IsOpen);
    }

    private static void Length(Utf8JsonWriter json, string name, double value) =>
        json.WriteNumber(name, Math.Round(value, 2));

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
