using System.Text;
using System.Text.Json;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Diagnostics;

public sealed class FindingJsonTests
{
    [Fact]
    public void The_keys_stand_in_a_fixed_order_and_Japanese_stays_readable() => Assert.Equal(
        """
        [
          {
            "code": "AN0304",
            "severity": "error",
            "file": "content/a.md",
            "line": 4,
            "column": 1,
            "length": 5,
            "message": "`題` <は> \"?\"",
            "hint": "did you mean `title`?"
          }
        ]
        """,
        Written(new Finding(
            Codes.UnknownKey,
            new SourcePlace("content/a.md", 4, 1, 5),
            "`題` <は> \"?\"",
            "did you mean `title`?")));

    [Fact]
    public void What_no_file_holds_has_no_place_and_what_has_no_hint_no_hint()
    {
        var finding = new Finding(Codes.BrowserWithoutSandbox, SourcePlace.Nowhere, "so");
        using var read = JsonDocument.Parse(Written(finding));
        Assert.Equal(["code", "severity", "message"], read.RootElement[0].EnumerateObject().Select(key => key.Name));
        Assert.Equal("note", read.RootElement[0].GetProperty("severity").GetString());
    }

    [Fact]
    public void A_message_with_control_characters_is_still_JSON()
    {
        var finding = new Finding(Codes.BadValue, SourcePlace.Nowhere, "a\0b\n\t\e\uD800");
        using var read = JsonDocument.Parse(Written(finding));
        var message = read.RootElement[0].GetProperty("message").GetString();
        Assert.StartsWith("a\0b\n\t\e", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_an_empty_list() => Assert.Equal("[]", Written());

    private static string Written(params Finding[] findings)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, FindingJson.Options))
            FindingJson.Write(json, findings);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
