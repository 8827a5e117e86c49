using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>A YAML file that is a list, each item of it keys with values.</summary>
internal static class YamlItems
{
    public static IEnumerable<Fields> Read(
        SourceFile file,
        string item,
        ImmutableArray<string> keys,
        Findings findings)
    {
        var node = YamlText.Read(file, file.Text, findings);
        if (node is ListNode list)
            return list.Items.Select(each => new Fields(item, each, each.Place, keys, findings));
        if (node is not null and not MapNode { Entries: [] })
            findings.Add(Codes.WrongType, node.Place, "this file wants a list", "begin each item with `- `");
        return [];
    }
}
