using System.Text;
using System.Text.Json;
using Annai.Content.Reading;
using Annai.Output;

namespace Annai.Print.Register;

/// <summary>`site.config.json`, in which the ledger's head is written and all else stays as it was typed.</summary>
internal static class ConfigurationFile
{
    public static void SetHead(string siteFolder, string hash)
    {
        var path = Path.Combine(siteFolder, ConfigurationReader.FileName);
        var bytes = File.ReadAllBytes(path);
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var (from, until, text) = Change(bytes.AsSpan(start), hash);
        AtomicFile.Write(
            path,
            [.. bytes.AsSpan(0, start + from), .. Encoding.UTF8.GetBytes(text), .. bytes.AsSpan(start + until)]);
    }

    // The head that is there is replaced; where there is none, it goes behind the last key of `codes`.
    private static (int From, int Until, string Text) Change(ReadOnlySpan<byte> json, string hash)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
        });
        while (reader.Read() && !(reader.CurrentDepth == 1 && reader.ValueTextEquals("codes")))
            if (reader.CurrentDepth == 1)
                reader.TrySkip();
        reader.Read();
        var lastKey = 0;
        var end = (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            lastKey = (int)reader.TokenStartIndex;
            var isHead = reader.ValueTextEquals("head");
            reader.Read();
            reader.TrySkip();
            end = (int)reader.BytesConsumed;
            if (isHead)
                return ((int)reader.TokenStartIndex, end, $"\"{hash}\"");
        }

        return (end, end, $",{Indent(json[..lastKey])}\"head\": \"{hash}\"");
    }

    // On a line of its own where the key before stands on one.
    private static string Indent(ReadOnlySpan<byte> before)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return line.ContainsAnyExcept((byte)' ', (byte)'\t') ? " " : "\n" + Encoding.UTF8.GetString(line);
    }
}
