using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Annai.Pages;

/// <summary>JSON for a script of ours, with Japanese as it is: a phone loads it.</summary>
internal static class PlainJson
{
    public static JsonWriterOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
